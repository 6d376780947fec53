import { writeFileSync } from 'node:fs';
import { taxonomyPage } from '../../events/taxonomy.ts';

// Writes extractors/events/README.md from the types and the examples of their rules: npm run taxonomy
writeFileSync(new URL('../../events/README.md', import.meta.url), taxonomyPage());
