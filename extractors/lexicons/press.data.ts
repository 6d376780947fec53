/**
 * Newspapers, agencies and broadcasters by the country that they are published in (ISO 3166-1): names in lower case without
 * "the", and the names that their sites go by. Facts; source: general knowledge of the press. A name that papers of several
 * countries bear ("the times", "la tribune", "metro") is left out unless one of them is meant by far most often.
 */
export const data: Readonly<Record<string, string>> = {
  US: 'abc news|ap|associated press|arizona republic|atlanta journal-constitution|atlantic|axios|baltimore sun|barron\'s|bloomberg|bloomberg news|boston globe|boston herald|business insider|buzzfeed news|cbs news|charlotte observer|chicago sun-times|chicago tribune|christian science monitor|cnbc|cnn|dallas morning news|denver post|detroit free press|detroit news|forbes|fortune|fox business|fox news|hill|hollywood reporter|houston chronicle|huffington post|huffpost|insider|los angeles times|marketwatch|mercury news|miami herald|minneapolis star tribune|nbc news|new york daily news|new york post|new york times|new yorker|newsday|newsweek|npr|nyt|oregonian|orlando sentinel|philadelphia inquirer|pittsburgh post-gazette|politico|pr newswire|business wire|san diego union-tribune|san francisco chronicle|san jose mercury news|seattle times|slate|st. louis post-dispatch|star tribune|tampa bay times|techcrunch|time|upi|usa today|u.s. news & world report|variety|verge|voice of america|vox|wall street journal|washington post|washington times|wired|wsj',
  GB: 'bbc|bbc news|bbc sport|belfast telegraph|birmingham mail|city a.m.|city am|daily express|daily mail|daily mirror|daily record|daily star|daily telegraph|economist|evening standard|express|financial times|ft|glasgow herald|guardian|guardian weekly|herald (glasgow)|i newspaper|independent|itv news|liverpool echo|london evening standard|mail on sunday|mailonline|manchester evening news|mirror|new statesman|observer|pa media|press association|reuters|scotsman|sky news|spectator|standard|sunday telegraph|sunday times|telegraph|times of london|western mail|yorkshire post',
  IE: 'irish examiner|irish independent|irish times|rte|rté|rté news|sunday business post|journal.ie',
  CA: 'calgary herald|canadian press|cbc|cbc news|ctv news|edmonton journal|financial post|global news|globe and mail|hamilton spectator|ici radio-canada|journal de montréal|journal de québec|la presse|la presse canadienne|la voix de l\'est|le devoir|le droit|le journal de montréal|le journal de québec|le nouvelliste|le quotidien|le soleil|les affaires|l\'actualité|la tribune (sherbrooke)|maclean\'s|montreal gazette|gazette (montreal)|national post|noovo|ottawa citizen|ottawa sun|presse canadienne|radio-canada|regina leader-post|toronto star|toronto sun|tva nouvelles|vancouver province|vancouver sun|winnipeg free press|acadie nouvelle|l\'acadie nouvelle|metro montréal|journal métro',
  AU: 'abc news australia|abc news (australia)|advertiser (adelaide)|age|australian|australian associated press|australian financial review|brisbane times|canberra times|courier-mail|courier mail|daily telegraph (sydney)|herald sun|news.com.au|sbs news|sydney morning herald|west australian',
  NZ: 'dominion post|new zealand herald|nz herald|otago daily times|press (christchurch)|radio new zealand|rnz|stuff',
  HK: 'south china morning post|scmp|hong kong free press|the standard (hong kong)',
  SG: 'business times (singapore)|channel newsasia|cna|straits times|today (singapore)',
  IN: 'business standard|deccan herald|economic times|financial express|hindu|hindu businessline|hindustan times|indian express|livemint|mint|ndtv|press trust of india|pti|telegraph (kolkata)|times of india',
  PK: 'dawn|express tribune|news international|business recorder',
  LK: 'ceylon today|daily mirror (sri lanka)|sunday times (sri lanka)',
  ZA: 'business day|cape times|citizen (johannesburg)|daily maverick|mail & guardian|news24|sowetan|sunday times (south africa)|the star (johannesburg)',
  NG: 'guardian (nigeria)|punch|vanguard (nigeria)|thisday|premium times',
  KE: 'daily nation|nation (kenya)|the standard (kenya)|business daily',
  EG: 'ahram online|al-ahram|al-ahram hebdo|al-ahram weekly|daily news egypt|egypt independent|mada masr',
  LB: 'daily star (lebanon)|l\'orient-le jour|l\'orient today|l\'orient le jour',
  IL: 'haaretz|jerusalem post|times of israel',
  CH: '20 minutes (suisse)|24 heures|arcinfo|ats|keystone-ats|l\'agefi (suisse)|la liberté|la tribune de genève|le matin|le matin dimanche|le nouvelliste (valais)|le temps|neue zürcher zeitung|nzz|rts|rts info|swissinfo|swissinfo.ch|tribune de genève',
  BE: 'belga|brussels times|dh|dh les sports|de standaard|de tijd|het laatste nieuws|l\'avenir|l\'echo|l\'écho|la dernière heure|la libre|la libre belgique|le soir|le vif|rtbf|rtl info|sudinfo|sudpresse',
  LU: 'l\'essentiel|le quotidien (luxembourg)|luxemburger wort|luxembourg times|paperjam',
  FR: '20 minutes|afp|agence france-presse|alternatives économiques|bfm business|bfm tv|bfmtv|boursorama|capital|challenges|charente libre|corse-matin|courrier international|dernières nouvelles d\'alsace|europe 1|france 24|france info|franceinfo|france bleu|france inter|huffpost (france)|l\'équipe|l\'est républicain|l\'express|l\'express (france)|l\'humanité|l\'indépendant|l\'obs|l\'opinion|l\'usine nouvelle|la croix|la dépêche|la dépêche du midi|la montagne|la nouvelle république|la provence|la tribune|la voix du nord|le canard enchaîné|le dauphiné libéré|le figaro|le figaro magazine|le journal du dimanche|le jdd|le monde|le monde diplomatique|le nouvel observateur|le parisien|le point|le progrès|le républicain lorrain|le revenu|le télégramme|les échos|les echos|libération|marianne|mediapart|midi libre|nice-matin|numerama|ouest-france|paris match|paris-normandie|rfi|rtl|sud ouest|sud-ouest|tf1|tf1 info|union|l\'union|valeurs actuelles|var-matin',
  SN: 'le soleil (dakar)|sud quotidien|seneweb|dakaractu|aps',
  CI: 'fraternité matin|abidjan.net',
  CM: 'cameroon tribune|journal du cameroun',
  BF: 'lefaso.net|sidwaya',
  ML: 'maliweb|l\'essor',
  MA: 'l\'économiste|le matin (maroc)|médias24|medias24|telquel|hespress|aujourd\'hui le maroc',
  DZ: 'el watan|el moudjahid|l\'expression|liberté (algérie)|tsa|le quotidien d\'oran',
  TN: 'la presse de tunisie|kapitalis|business news (tunisie)|leaders',
  MU: 'l\'express (maurice)|le mauricien|défi media',
  AE: 'gulf news|khaleej times|national (abu dhabi)',
  MX: 'el universal|la jornada|reforma',
  AR: 'clarín|la nación|página 12',
  PH: 'manila bulletin|philippine daily inquirer|rappler|philippine star',
};

/** Ends of the names of sites that tell their country. */
export const SITES: Readonly<Record<string, string>> = {
  '.co.uk': 'GB', '.org.uk': 'GB', '.uk': 'GB', '.ie': 'IE', '.ca': 'CA', '.qc.ca': 'CA', '.com.au': 'AU', '.net.au': 'AU', '.au': 'AU', '.co.nz': 'NZ', '.nz': 'NZ',
  '.com.hk': 'HK', '.hk': 'HK', '.com.sg': 'SG', '.sg': 'SG', '.in': 'IN', '.co.in': 'IN', '.pk': 'PK', '.com.pk': 'PK', '.lk': 'LK', '.co.za': 'ZA', '.ng': 'NG', '.com.ng': 'NG',
  '.co.ke': 'KE', '.eg': 'EG', '.com.lb': 'LB', '.ch': 'CH', '.be': 'BE', '.lu': 'LU', '.fr': 'FR', '.sn': 'SN', '.ci': 'CI', '.cm': 'CM', '.bf': 'BF', '.ml': 'ML', '.ma': 'MA', '.dz': 'DZ',
  '.tn': 'TN', '.mu': 'MU', '.ae': 'AE', '.com.mx': 'MX', '.mx': 'MX', '.com.ar': 'AR', '.ph': 'PH', '.gov': 'US',
};
