/** An element of XML without its prefix and with dashes for dots: `dc:date` is `date`, `body.content` `body-content`. Text is markup where the words of an article are. */
export type XmlNode = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
};

/** Elements whose content is taken as it stands: it is read as markup. */
const RAW = [
  'content',
  'summary',
  'description',
  'encoded',
  'inlineXML',
  'inlineData',
  'body-content',
  'title',
  'headline',
  'hl1',
];

/** The tree of an XML file, or undefined when it is none. Entities that a file defines for itself are not expanded. */
export async function parseXml(text: string): Promise<XmlNode | undefined> {
  const { XMLParser } = await import('fast-xml-parser');
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    removeNSPrefix: true,
    // A dot parts the steps of a path in `stopNodes`.
    transformTagName: (name) => name.replaceAll('.', '-'),
    parseTagValue: false,
    parseAttributeValue: false,
    processEntities: false,
    trimValues: false,
    stopNodes: RAW.map((name) => `*.${name}`),
    ignoreDeclaration: true,
    ignorePiTags: true,
  });
  try {
    const parsed: unknown = parser.parse(text);
    const children = childrenOf(parsed, 0);
    return children.length > 0 ? { name: '', attributes: {}, children, text: '' } : undefined;
  } catch {
    return undefined;
  }
}

const DEEPEST = 300;
const isRow = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function childrenOf(value: unknown, depth: number): readonly XmlNode[] {
  if (!Array.isArray(value) || depth > DEEPEST) return [];
  return value.flatMap((item): readonly XmlNode[] => {
    if (!isRow(item)) return [];
    const name = Object.keys(item).find((key) => key !== ':@' && key !== '#text');
    if (name === undefined) return [];
    const content = item[name];
    const attributes = isRow(item[':@']) ? Object.entries(item[':@']) : [];
    return [
      {
        name,
        attributes: Object.fromEntries(attributes.map(([key, held]) => [key, decoded(String(held))])),
        children: childrenOf(content, depth + 1),
        text: Array.isArray(content)
          ? content.map((part) => (isRow(part) && typeof part['#text'] === 'string' ? part['#text'] : '')).join('')
          : '',
      },
    ];
  });
}

/** Children of a name. */
export const all = (node: XmlNode, name: string): readonly XmlNode[] =>
  node.children.filter((child) => child.name === name);

/** Elements of a name anywhere below, outermost first, none inside another. */
export const find = (node: XmlNode, name: string): readonly XmlNode[] =>
  node.children.flatMap((child) => (child.name === name ? [child] : find(child, name)));

/** Text of the first child of a name; null when there is none or it is empty. */
export function one(node: XmlNode, name: string): string | null {
  for (const child of all(node, name)) {
    const text = textOf(child);
    if (text !== '') return text;
  }
  return null;
}

/** What an element holds, markup that was escaped as markup. */
export const textOf = (node: XmlNode): string => {
  const text = node.text.trim();
  const sections = text.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/gu, '$1');
  // Markup inside CDATA, or as it stands, is markup already; else it was escaped once.
  return sections !== text || sections.includes('<') ? sections.trim() : decoded(text);
};

/** An attribute by its name, prefixes aside. */
export const attribute = (node: XmlNode, name: string): string | null => node.attributes[name]?.trim() || null;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.replace(
    /&(?:#x(?<hex>[\da-f]{1,6})|#(?<number>\d{1,7})|(?<name>amp|lt|gt|quot|apos));/giu,
    (whole: string, ...rest: unknown[]) => {
      const groups = rest.at(-1);
      if (!isRow(groups)) return whole;
      if (typeof groups.name === 'string') return ENTITIES[groups.name.toLowerCase()] ?? whole;
      const code = typeof groups.hex === 'string' ? Number.parseInt(groups.hex, 16) : Number(groups.number);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
