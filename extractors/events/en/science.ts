import { frames } from '../frame.ts';

const WORKS =
  'study studies report reports book books album novel article paper findings survey poll memoir results list figures statement'.split(
    ' ',
  );
const FINDS =
  'planet planets star species bacterium bacteria virus gene fossil fossils tomb body bodies remains flaw vulnerability skull ship wreck galaxy water evidence particle treasure mine oil gas comet asteroid skeleton'.split(
    ' ',
  );

/** Discoveries, publications, space. */
export const science = frames('en', [
  {
    name: 'find',
    type: 'discovery',
    why: 'somebody finds something new',
    verbs: ['discover', 'unearth', 'uncover', 'detect', 'identify', 'find'],
    subject: 'discoverer',
    object: 'object',
    needs: ['discoverer', 'object'],
    voice: 'active',
    notFollowed: ['guilty', 'out', 'way'],
    objectWords: FINDS,
    yes: [['Researchers discovered a bacterium in the lake.', 'completed discoverer=Researchers, object=a bacterium']],
    no: ['He found a way.'],
  },
  {
    name: 'found',
    type: 'discovery',
    why: 'something is found',
    verbs: ['discover', 'unearth', 'uncover'],
    object: 'object',
    voice: 'passive',
    needs: ['object', 'place'],
    yes: [
      ['A tomb was discovered in Luxor on Tuesday.', 'completed object=A tomb, place=Luxor, 2024-06-11/2024-06-12'],
    ],
    no: ['A secret is discovered.'],
  },
  {
    name: 'discovery',
    type: 'discovery',
    why: 'a discovery, as a noun',
    nouns: ['discovery/discoveries'],
    object: 'object',
    complements: { by: 'discoverer' },
    needs: ['object'],
    yes: [['The discovery of a bacterium made news.', 'completed object=a bacterium']],
    no: ['A discovery is useful.'],
  },
  {
    name: 'publish',
    type: 'publication',
    why: 'a study, a report, a book is published',
    verbs: ['publish', 'release', 'issue'],
    subject: 'author',
    object: 'work',
    complements: { in: 'venue' },
    objectWords: WORKS,
    needs: ['work'],
    yes: [['Researchers published a study on sleep.', 'completed author=Researchers, work=a study']],
    no: ['He issued a sigh.'],
  },
  {
    name: 'launch-space',
    type: 'space_launch',
    why: 'a rocket, a satellite, a probe is launched',
    verbs: ['launch', 'send', 'put into orbit'],
    subject: 'operator',
    object: 'craft',
    objectWords: [
      'rocket',
      'rockets',
      'satellite',
      'satellites',
      'probe',
      'spacecraft',
      'capsule',
      'shuttle',
      'orbiter',
    ],
    needs: ['craft'],
    yes: [['India launched a probe on Tuesday.', 'completed operator=India, craft=a probe']],
    no: ['India launched a fashion.'],
  },
  {
    name: 'lift-off',
    type: 'space_launch',
    why: 'a rocket takes off or lands',
    verbs: ['lift off', 'blast off', 'dock with', 'land', 'take off'],
    subject: 'craft',
    intransitive: true,
    objectWords: ['rocket', 'satellite', 'probe', 'spacecraft', 'capsule', 'shuttle', 'soyuz', 'orbiter'],
    needs: ['craft'],
    yes: [['The rocket lifted off on Tuesday.', 'completed craft=The rocket, 2024-06-11/2024-06-12']],
    no: ['Sales take off.'],
  },
]);
