import { setOf } from './words.ts';

/** Nouns of business that end names of companies, in either language: "Dunmore [Steel]", "Valorem [Bois]". Folded. */
export const tails: ReadonlySet<string> =
  setOf(`bois energie energies sante services musique video location desserts cuir metal metaux solaire transports
  transport immobilier assurances assurance conseil distribution industrie industries construction constructions automobiles automobile
  aeronautique maritime ferroviaire textile textiles boissons surgeles biscuits cosmetiques chimie plastiques papier papiers emballages emballage
  ciments beton acier aciers fonderies meubles cuisines jouets chaussures optique electronique informatique telecom telecoms mobile
  numerique securite nettoyage restauration hotels voyages vacances loisirs croisieres edition editions diffusion production productions
  international participations investissements investissement finance patrimoine logement habitat environnement recyclage proprete eau
  agroalimentaire vins champagne semences viandes volailles legumes fruits cereales nutrition pharma biotech logistique fret bus cars
  foods food dairies kitchens steel rail freight leasing wire water cards pay care ports stores motors tools toys mills mines mining metals
  materials chemicals plastics paper packaging textiles shoes apparel clothing cosmetics beverages breweries wines spirits meats seafood farms
  homes housing properties realty builders engineering aerospace aircraft marine shipping lines trucks buses tires batteries solar wind power oil
  gas petroleum resources minerals gold lumber cement concrete glass furniture appliances optics electronics devices chips software games gaming studios
  cinemas theatres hotels resorts cruises travel leisure retail markets supermarkets pharmacies clinics hospitals diagnostics biosciences
  genomics bio drugs medical dental robotics analytics data cloud security insurance assurance mutual lending credit investments investors
  advisors advisers securities equity trading exchange payments brands outfitters bakeries coffee restaurants pubs pizza burgers`);
