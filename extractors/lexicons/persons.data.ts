// Persons of public life whose surname alone is usual in the news. Facts collected by hand for this project in November 2026 (MIT, like the code).
/** One person a line: gender, full name, and other spellings with | between. */
export const data = `m	Donald Trump
m	Barack Obama
m	Joe Biden
f	Hillary Clinton
m	Bill Clinton
m	George W. Bush|George Bush
f	Kamala Harris
m	Bernie Sanders
m	John McCain
m	Mitt Romney
m	Ted Cruz
m	Mike Pence
m	John Kerry
f	Nancy Pelosi
m	James Comey
m	Emmanuel Macron
m	François Hollande
m	Nicolas Sarkozy
m	Jacques Chirac
m	François Mitterrand
m	Valéry Giscard d'Estaing|Giscard
m	Georges Pompidou
m	Charles de Gaulle
m	Manuel Valls
m	Édouard Philippe
m	Jean Castex
m	Gabriel Attal
m	Jean-Marc Ayrault
m	François Fillon
m	Dominique de Villepin
m	Jean-Pierre Raffarin
m	Lionel Jospin
m	Alain Juppé
m	Édouard Balladur
m	Michel Rocard
m	Laurent Fabius
m	Bernard Cazeneuve
m	Benoît Hamon
m	Arnaud Montebourg
m	Jean-Luc Mélenchon
m	Jean-Marie Le Pen
f	Marine Le Pen
f	Ségolène Royal
f	Anne Hidalgo
f	Christiane Taubira
f	Najat Vallaud-Belkacem
f	Valérie Pécresse
f	Rachida Dati
f	Simone Veil
f	Christine Lagarde
f	Myriam El Khomri
m	François Bayrou
m	Jean-François Copé
m	Bruno Le Maire
m	Gérald Darmanin
m	Christophe Castaner
m	Gérard Collomb
m	Jérôme Cahuzac
m	Pierre Moscovici
m	Dominique Strauss-Kahn
m	Éric Zemmour
m	Florian Philippot
m	Nicolas Hulot
m	Yannick Jadot
f	Cécile Duflot
m	Philippe Poutou
f	Nathalie Arthaud
m	Nicolas Dupont-Aignan
f	Angela Merkel
m	Olaf Scholz
m	Helmut Kohl
m	Gerhard Schröder
m	Wolfgang Schäuble
m	Sigmar Gabriel
m	Martin Schulz
f	Theresa May
m	Boris Johnson
m	David Cameron
m	Tony Blair
m	Gordon Brown
f	Margaret Thatcher
m	Jeremy Corbyn
m	Rishi Sunak
f	Liz Truss
m	Nigel Farage
f	Nicola Sturgeon
m	Mariano Rajoy
m	Pedro Sánchez
m	José Luis Zapatero
m	Pablo Iglesias
m	Carles Puigdemont
m	Artur Mas
m	Matteo Renzi
m	Silvio Berlusconi
m	Mario Draghi
m	Mario Monti
m	Matteo Salvini
f	Giorgia Meloni
m	Beppe Grillo
m	Paolo Gentiloni
m	Jean-Claude Juncker
m	Donald Tusk
f	Ursula von der Leyen
m	Charles Michel
m	Michel Barnier
m	José Manuel Barroso
m	Herman Van Rompuy
f	Federica Mogherini
m	Alexis Tsipras
m	Yanis Varoufakis
m	Viktor Orbán|Viktor Orban
m	Vladimir Poutine|Vladimir Putin
m	Dmitri Medvedev
m	Sergueï Lavrov|Sergei Lavrov
m	Mikhaïl Gorbatchev
m	Boris Eltsine
m	Alexeï Navalny|Alexei Navalny
m	Petro Porochenko
m	Volodymyr Zelensky|Volodymyr Zelenskyy
m	Viktor Ianoukovitch
m	Alexandre Loukachenko
m	Recep Tayyip Erdoğan|Recep Tayyip Erdogan
m	Bachar el-Assad|Bachar al-Assad|Bachar Al-Assad|Bashar al-Assad
m	Saddam Hussein
m	Mouammar Kadhafi
m	Hosni Moubarak
m	Mohamed Morsi
m	Oussama ben Laden|Osama bin Laden
m	Abou Bakr al-Baghdadi
m	Yasser Arafat
m	Mahmoud Abbas
m	Benyamin Netanyahou|Benjamin Netanyahu
m	Ariel Sharon
m	Hassan Rohani
m	Mahmoud Ahmadinejad
m	Ali Khamenei
m	Ban Ki-moon
m	António Guterres|Antonio Guterres
m	Kofi Annan
m	Xi Jinping
m	Mao Zedong
m	Kim Jong-un
m	Kim Jong-il
m	Moon Jae-in
f	Park Geun-hye
m	Shinzō Abe|Shinzo Abe
m	Narendra Modi
m	Rodrigo Duterte
f	Aung San Suu Kyi
m	Justin Trudeau
m	Stephen Harper
m	Philippe Couillard
m	François Legault
m	Nicolás Maduro
m	Hugo Chávez|Hugo Chavez
m	Fidel Castro
m	Raúl Castro
f	Dilma Rousseff
m	Michel Temer
m	Jair Bolsonaro
m	Evo Morales
m	Nelson Mandela
m	Jacob Zuma
m	Robert Mugabe
m	Paul Kagame
m	Pierre Nkurunziza
m	Joseph Kabila
m	Denis Sassou-Nguesso
m	Ali Bongo
m	Jean Ping
m	Paul Biya
m	Idriss Déby
m	Alassane Ouattara
m	Laurent Gbagbo
m	Macky Sall
m	Ibrahim Boubacar Keïta
m	Blaise Compaoré
m	Alpha Condé
m	Abdelaziz Bouteflika
m	Zine el-Abidine Ben Ali
m	Slobodan Milosevic
m	Radovan Karadzic
m	Ratko Mladic
m	Edward Snowden
m	Julian Assange
f	Chelsea Manning
m	Mark Zuckerberg
m	Bill Gates
m	Steve Jobs
m	Tim Cook
m	Elon Musk
m	Jeff Bezos
m	Larry Page
m	Warren Buffett
m	Carlos Ghosn
m	Vincent Bolloré
m	Bernard Arnault
m	Patrick Drahi
m	Xavier Niel
m	Serge Dassault
m	Rupert Murdoch
m	George Soros
m	Salah Abdeslam
m	Lionel Messi
m	Cristiano Ronaldo
m	Neymar
m	Zinédine Zidane
m	Kylian Mbappé
m	Antoine Griezmann
m	Karim Benzema
m	Paul Pogba
m	Didier Deschamps
m	Michel Platini
m	Sepp Blatter
m	José Mourinho
m	Diego Maradona
m	Pelé
m	Zlatan Ibrahimović|Zlatan Ibrahimovic
m	Wayne Rooney
m	Usain Bolt
m	Michael Phelps
m	Lance Armstrong
m	Chris Froome
m	Roger Federer
m	Rafael Nadal
m	Novak Djokovic
m	Andy Murray
f	Serena Williams
m	Lewis Hamilton
m	Sebastian Vettel
m	Teddy Riner
m	Mohamed Ali|Mohammed Ali|Muhammad Ali
m	David Bowie
m	Bob Dylan
m	Johnny Hallyday
m	Harvey Weinstein
m	Albert Einstein
m	Karl Marx
m	Adolf Hitler
m	Joseph Staline
m	Jésus
m	Mahomet
m	Victor Hugo
m	Napoléon Bonaparte`;
