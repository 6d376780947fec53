import { publicationDate } from '../partial-date.ts';

/** Beginnings of lines that stand in an article and are not of it. */
const BEGINNINGS = [
  "(?:[àa] )?(?:re)?lire (?:aussi|également|plus|la suite|l[’']article|notre (?:article|dossier|enquête))",
  '[àa] (?:re)?(?:lire|voir|écouter|regarder|découvrir)(?: aussi| également| sur .{2,30})?\\s*(?:$|[:|–—-])',
  'sur le même (?:sujet|thème)|dans la même rubrique|du même auteur',
  "(?:voir|écouter|regarder) (?:aussi|également)|nos (?:autres )?articles|tous nos articles|(?:l[’'])?article (?:suivant|précédent)",
  'pour aller plus loin|en savoir plus$|retrouvez-nous sur|suivez .{0,80}(?:application|en direct|réseaux)',
  'read (?:more|also|next|the full story)',
  'also read',
  'see also|watch:|listen:|you (?:may|might) also (?:like|be interested)',
  'more on this (?:story|topic)',
  'related\\s*(?::|$)|related (?:articles?|stories|topics?|content|coverage|(?:internet )?links?)',
  "(?:recommended|most (?:read|viewed|popular)|more from|up next|other news|top stories|editors?[’'] picks?)",
  '(?:skip )?advertisement$|publicité$|sponsored|contenus? sponsorisés?|skip to (?:main )?content',
  "partager(?:$| (?:cet article|sur|l[’']article|par))",
  'share (?:this|on|via|full article)|share$',
  'copier le lien|lien copié|copy link|envoyer par (?:e-?mail|mail)|imprimer$|print$|order reprints|acquire licensing',
  "(?:s[’']|je m[’'])abonner?|abonnez-vous|inscrivez-vous|déjà abonné|recevez (?:chaque|nos|notre)|téléchargez (?:l[’']|notre )",
  'subscribe|sign up|already a subscriber|get (?:our|the) .{0,40}newsletter|register now',
  'suivez-nous|suivre (?:ce|cet|nos)|follow us',
  '(?:cet )?article (?:est )?(?:réservé|payant)|la suite est réservée|il vous reste \\d+|contenu réservé',
  'this (?:article|story|content) is (?:for|reserved|only)|to continue reading|continue reading',
  '(?:nous utilisons|ce site utilise|we use|this site uses|this website uses) (?:des )?cookies',
  '(?:tout )?accepter(?: et fermer| les cookies|$)|continuer sans accepter|accept (?:all|cookies)',
  '©|(?:tous droits|all rights) (?:de reproduction |de diffusion )?(?:réservés|reserved)|copyright',
  'crédits? (?:photo|image)s?\\s*:|photos?\\s*(?::|/|©)|image (?:source|caption|credit)|getty images',
  '(?:sources? : .{2,60}\\. )?(?:infographie|graphique|carte|graphic|chart|map)s? ?(?::|/|©)|(?:chargement|loading)(?: .{2,30})?(?:…|\\.\\.\\.)$',
  'commentaires?$|comments?$|\\d+ (?:commentaires?|comments?)|réagir$|laisser un commentaire|leave a comment',
  'temps de lecture|lecture (?::\\s*)?\\d+ min|\\d+ min(?:utes?)? (?:de lecture|read)',
  'tags?\\s*:|mots[- ]clés\\s*:|filed under|topics?\\s*:',
];
/** Notices are whole sentences; the others are links and buttons, which no full stop ends. */
const NOTICE =
  /cookies|aussi|également|read more|see also|il vous reste|abonn|subscri|réservé|reserved|©|copyright|newsletter|sign up|register|reading|application|graphi|carte|chart|loading|chargement/iu;
const LINE = new RegExp(`^[^\\p{L}\\p{N}«“"'(©]*(?:${BEGINNINGS.join('|')})`, 'iu');
const LONGEST = 160;
const SENTENCE = /\p{L}{2}.{40,}[.!?…»”]$/u;

/** Sentences in which a paper speaks of itself to its reader: they tell nothing, wherever they stand in the line. */
const TO_THE_READER = new RegExp(
  [
    'thank(?:s| you) for (?:reading|your patience|subscribing)|to receive new posts|reader-supported publication',
    '(?:a )?version of this article (?:appears|appeared) in print',
    'this material may not be (?:published|broadcast|reproduced)|(?:is|are) not responsible for the content of external|ne (?:peut|saurait) être tenue? (?:pour )?responsable du contenu',
    '^(?:contact|email|reach|follow) the (?:writer|reporter|author)\\b',
    '^our standards:|trust principles\\.',
    '(?:get|book|buy) your tickets?\\b|get your ticket now',
    'cet article vous a(?:-t-il)? (?:été utile|plu|intéressé)|was this (?:article|page) (?:helpful|useful)',
    'votre e-?mail est collecté|(?:en cliquant|by clicking) (?:sur )?.{0,40}(?:accept|sign|subscri|inscri|abonn)',
    'partenaires et nous|avec votre accord, nos|with your (?:consent|agreement), we and our',
    "en téléchargeant (?:l[’']|notre )|directement dans votre boîte (?:mail|aux lettres)",
    "activer javascript|enable javascript|your browser (?:does not|doesn[’']t) support",
  ].join('|'),
  'iu',
);
const LONGEST_NOTICE = 400;

/** When a page went out and the hours of a live page: they are facts of the article, not words of it. */
const STAMP =
  /^(?:(?:publiée?|mise? (?:à jour|en ligne)|modifiée?|créée?|published|posted|updated|last (?:updated|modified)|first published)(?:\s*:|\s+(?:le|on|at|à)\b|\s*\S*\d)|\d{1,2}\s?[.:h]\s?\d{2}(?:\s?(?:am|pm|[A-Z]{2,4}))?$)/iu;
/** The labels of dates that have been taken out. */
const LABELS =
  /^(?:\P{L}*(?:publiée?|mise? (?:à jour|en ligne)|modifiée?|published|posted|(?:last )?updated)(?:\s(?:le|on|at))?)+\P{L}*$/iu;
/** "Par la rédaction - Publié le 26 mai". */
const SIGNED = /^(?:par|by)\s.{2,60}?[\s|–—-](?:publiée?|mise? à jour|published|updated)\s.*\d/iu;
const STAMP_LENGTH = 90;
const BYLINE = /^(?:[Pp]ar|PAR|[Bb]y|BY)\s+\p{Lu}[^.!?;:]{2,80}$/u;

/** Whether a line of a page is furniture: links to other articles, buttons, notices, credits, dates, bylines. */
export function isBoilerplate(line: string): boolean {
  if (line.length <= LONGEST_NOTICE && TO_THE_READER.test(line)) return true;
  if (line.length > LONGEST) return false;
  if (!/[\p{L}\p{N}]/u.test(line)) return true;
  if (line.length <= STAMP_LENGTH && (STAMP.test(line) || LABELS.test(line) || SIGNED.test(line))) return true;
  if (SENTENCE.test(line)) return LINE.test(line) && NOTICE.test(line);
  return LINE.test(line) || BYLINE.test(line) || publicationDate(line, 'day-first')?.datePrecision === 'day';
}

/** Words in what the markup calls an element that say that it is not the article. */
const NOISE = new RegExp(
  `(?:^|-)(?:${[
    'cookies?|consent|gdpr|rgpd|didomi|onetrust|cmp|popup|modal|overlay|dialog',
    'newsletters?|subscribe|subscription|abonnement|paywall|regwall|registration|piano|marketing|cta',
    'related|recommend(?:ed|ations?)?|reco|recirc(?:ulation)?|read-?(?:more|next|also)|lire-?aussi|voir-?aussi|a-lire|sur-le-meme-sujet|catcher|prelink',
    'more-(?:stories|on|from)|most-?(?:read|popular|viewed)|plus-lus|populaires?|trending|links-block|topics?|suggestions?|suivant',
    'share|sharing|sharebar|sharedaddy|partage|social|comments?|commentaires?|feedback|avis|survey',
    'promos?|promo-box|promoted|sponsored?|advert(?:isement)?s?|ads?|pub|publicite|outbrain|taboola',
    'breadcrumbs?|fil-ariane|tags?|keywords|mots-cles|toolbar|skip|skip-?link|pagination|menu|sidebar|(?:col|column|colonne)-(?:side|right|left|droite|gauche)|ticker|toc|sommaire',
    '(?:author|auteurs?)-(?:bio|box|card|info|infos|sign|signature|description)|bio|byline|about-(?:the-)?author|licensing|reprints?',
    'captions?|legende?s?|credits?|photo-(?:principale|credit)|infographi(?:e|c)s?|(?:video|player)-(?:block|wrapper|title|caption)|video|player|carousel-slide|slideshow',
    'visually-hidden|visuallyhidden|sr-only|screen-reader(?:-text)?|screenreader|offscreen|a11y-hidden',
  ].join('|')})(?:$|-)`,
  'u',
);
const PULL_QUOTE = /(?:^|-)(?:pull-?quotes?|pull|pulled|exergue|quote-pull)(?:$|-)/u;

/** The names of an element, each in lower case with hyphens between its words: "quoteModule--pull" is quote-module-pull. */
export const wordsOfNames = (names: string): readonly string[] =>
  names.split(/\s+/u).map((name) =>
    name
      .replace(/(?<lower>\p{Ll})(?=\p{Lu})/gu, '$<lower>-')
      .replace(/[_-]+/gu, '-')
      .toLowerCase(),
  );

/** A picture with its words. */
const PICTURE =
  /^(?:primary-|main-|lead-|hero-|featured-)?(?:image|photo|picture)(?:-(?:block|module|wrapper|container|element))?$/u;

/** Whether what the markup calls an element names something that is not the article. */
export const isNoise = (names: string): boolean =>
  wordsOfNames(names).some((name) => NOISE.test(name) || PICTURE.test(name));

/** Whether an element is called a quotation that repeats the text in large letters. */
export const isPullQuote = (names: string): boolean => wordsOfNames(names).some((name) => PULL_QUOTE.test(name));
