import { publicationDate } from '../partial-date.ts';

/** Beginnings of lines that stand in an article and are not of it. */
const BEGINNINGS = [
  "(?:à )?lire (?:aussi|également|plus|la suite|l[’']article)",
  'à lire(?: aussi| également)?\\s*(?::|$)',
  'sur le même (?:sujet|thème)',
  'voir (?:aussi|également)',
  'à voir(?: aussi| également)?\\s*(?::|$)',
  'pour aller plus loin',
  'read (?:more|also|next|the full story)',
  'also read',
  'see also',
  'more on this (?:story|topic)',
  'related (?:articles?|stories|topics?|content|coverage|links?)',
  "(?:recommended|most read|more from|up next|editors?[’'] picks?)",
  'advertisement$|publicité$|sponsored',
  "partager(?:$| (?:cet article|sur|l[’']article|par))",
  'share (?:this|on|via)|share$',
  'copier le lien|copy link|envoyer par (?:e-?mail|mail)|imprimer$|print$',
  "(?:s[’']|je m[’'])abonner?|abonnez-vous|inscrivez-vous|déjà abonné|recevez (?:chaque|nos|notre)",
  'subscribe|sign up|already a subscriber|get (?:our|the) .{0,40}newsletter',
  'suivez-nous|suivre (?:ce|cet|nos)|follow us',
  '(?:cet )?article (?:est )?(?:réservé|payant)|la suite est réservée|il vous reste \\d+|contenu réservé',
  'this (?:article|story|content) is (?:for|reserved|only)|to continue reading|continue reading',
  '(?:nous utilisons|ce site utilise|we use|this site uses|this website uses) (?:des )?cookies',
  '(?:tout )?accepter(?: et fermer| les cookies|$)|continuer sans accepter|accept (?:all|cookies)',
  '©|(?:tous droits|all rights) (?:de reproduction |de diffusion )?(?:réservés|reserved)|copyright',
  'crédits? (?:photo|image)s?\\s*:|photos?\\s*(?::|/|©)|image (?:source|caption|credit)|getty images',
  'commentaires?$|comments?$|\\d+ (?:commentaires?|comments?)|réagir$|laisser un commentaire|leave a comment',
  'temps de lecture|lecture (?::\\s*)?\\d+ min|\\d+ min(?:utes?)? (?:de lecture|read)',
  'tags?\\s*:|mots[- ]clés\\s*:|filed under|topics?\\s*:',
];
/** Notices are whole sentences; the others are links and buttons, which no full stop ends. */
const NOTICE = /cookies|il vous reste|abonn|subscri|réservé|reserved|©|copyright|newsletter|sign up|reading/iu;
const LINE = new RegExp(`^[\\s•»>→–-]*(?:${BEGINNINGS.join('|')})`, 'iu');
const LONGEST = 160;
const SENTENCE = /\p{L}{2}.{40,}[.!?…»”]$/u;

/** When a page went out and the hours of a live page: they are facts of the article, not words of it. */
const STAMP =
  /^(?:(?:publiée?|mise? (?:à jour|en ligne)|modifiée?|créée?|published|posted|updated|last (?:updated|modified)|first published)(?:\s*:|\s+(?:le|on|at|à)\b|\s+\S*\d)|\d{1,2}\s?[.:h]\s?\d{2}(?:\s?(?:am|pm|[A-Z]{2,4}))?$)/iu;
const BYLINE = /^(?:[Pp]ar|PAR|[Bb]y|BY)\s+\p{Lu}[^.!?;:]{2,80}$/u;

/** Whether a line of a page is furniture: links to other articles, buttons, notices, credits, dates, bylines. */
export function isBoilerplate(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (SENTENCE.test(line)) return LINE.test(line) && NOTICE.test(line);
  return LINE.test(line) || STAMP.test(line) || BYLINE.test(line) || publicationDate(line)?.datePrecision === 'day';
}

/** Words in the class or id of an element that say that it is not the article. */
const NOISE =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|rgpd|didomi|onetrust|cmp|newsletters?|related|recommend(?:ed|ations?)?|reco|read-?more|lire-?aussi|sur-le-meme-sujet|more-?stories|most-?(?:read|popular)|plus-lus|populaires?|trending|share|sharing|partage|social|comments?|commentaires?|promo|promoted|sponsored?|advert(?:isement)?|ads?|pub|publicite|breadcrumbs?|fil-ariane|outbrain|taboola|tags?|keywords|toolbar|subscribe|abonnement|popup|modal|overlay|skip-?link|pagination|author-?bio|sidebar|menu)(?:$|[\s_-])/iu;

/** Whether the class or id of an element names something that is not the article. */
export const isNoise = (names: string): boolean => NOISE.test(names);
