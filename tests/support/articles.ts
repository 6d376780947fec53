/** Articles for the tests of the house: one story in both languages, and one of another. */
export const FRENCH = `---
date: 2024-06-12
---
Le groupe Norvia a racheté la société Belmont pour 300 millions d'euros, a annoncé mercredi l'entreprise lyonnaise. « Nous avons trouvé le partenaire qu'il nous fallait », a déclaré Claire Vasseur, directrice générale de Norvia.
`;

export const ENGLISH = `---
date: 2024-06-13
---
The French company Norvia Inc has acquired Belmont Ltd for 300 million euros, the group announced on Wednesday. "We have found the partner that we needed," said Claire Vasseur, chief executive of Norvia.
`;

export const GERMAN = `Das Unternehmen hat am Mittwoch mitgeteilt, dass es seine Fabrik in Dortmund zum Ende des Jahres schließen wird. Die Beschäftigten wurden am Morgen in einer Versammlung darüber unterrichtet, wie die Leitung sagte.
`;
