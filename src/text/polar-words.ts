/** Words that turn a statement round when they are exchanged: each concept has two poles or more, by language. */

/** Poles of one concept: words begin with what stands before `*`, or are the same; scripts without spaces hold it anywhere. */
export type Poles = Readonly<Record<string, string>>;

/** Concept → pole → words. Folded spelling (no case, no diacritics). */
export type PolarTable = Readonly<Record<string, Poles>>;

/** Languages whose tables are here. A pole that is missing in one is not looked for there. */
export const POLAR_WORDS: Readonly<Record<string, PolarTable>> = {
  en: {
    change: {
      up: "rise rises rose risen rising increas* grow grew grows grown growing growth climb* soar* surg* gain* jump* raise* raising higher expand* strengthen* doubl* improv* boost*",
      down: "fall falls fell fallen falling decreas* declin* drop* plung* shrink* shrank reduc* cut cuts cutting lower* lost worsen* weaken* halv* slump* sank sink*",
    },
    contest: {
      win: "win wins won winning winner* victor* beat beats beaten",
      lose: "lose loses lost losing loser* defeat*",
    },
    stance: {
      for: "support* back backs backed backing favo* endors* approv* accept* agree agrees agreed welcom* allow* permit* praise* confirm* legal*",
      against:
        "oppos* against reject* refus* den* disapprov* disagree* condemn* ban bans banned banning prohibit* criticis* criticiz* forbid* forbade block* illegal* dismiss*",
    },
    course: {
      begin: "begin* began begun start* open opens opened opening launch*",
      end: "end ends ended ending clos* stop* finish* halt* cancel* suspend* shut*",
    },
    order: { before: "before prior earlier", after: "after since later following" },
    rank: { first: "first", last: "last final*" },
    value: {
      good: "good better best success* succeed* positive* hero*",
      bad: "bad worse worst fail* negative* poor* villain*",
    },
    size: {
      big: "big* larg* huge most majority more great*",
      small: "small* little tiny few fewer fewest least less minority",
    },
    sex: {
      male: "he him his man men boy boys father* son sons brother* husband* mr king",
      female: "she her hers woman women girl girls mother* daughter* sister* wife wives mrs ms queen",
    },
    fate: {
      dead: "die dies died dead death* kill*",
      hurt: "injur* wound* hurt*",
      safe: "surviv* rescu* unhurt unharmed saved alive",
    },
    court: { guilty: "guilty convict* sentenc*", innocent: "innocent acquit* cleared" },
    trade: { buy: "buy* bought purchas* acquir*", sell: "sell* sold sale sales" },
    way: { arrive: "arriv* enter* join*", leave: "leav* left depart* exit* quit*" },
    truth: { true: "true", false: "false*" },
    age: { old: "old older oldest", young: "new newer newest young*" },
    compass: { north: "north*", south: "south*", east: "east*", west: "west*" },
    hedge: {
      unsure:
        "may might could perhaps possibl* probabl* likely alleg* suspect* appear* seem* unclear reportedly apparently rumo*",
    },
    attribution: {
      told: "say says said saying told tells according announc* claim* argu* accus* report* testif* stat* add* suggest* warn* believ* think* if unless would",
    },
    extent: {
      all: "all every everyone everybody entire* always",
      some: "some several part partly sometimes many few half most often almost nearly",
    },
  },
  de: {
    change: {
      up: "steig* stieg* gestiegen wachs* wuchs gewachsen zunahm* zunehm* zugenommen erhoh* hoher* anstieg* gewinn* verdoppel* verbesser*",
      down: "sank* sink* gesunken fall* fiel* gefallen abnahm* abnehm* abgenommen senk* reduzier* niedriger* ruckgang* verlor* verring* halbier* verschlecht*",
    },
    contest: {
      win: "gewinn* gewann* gewonnen sieg* schlug* geschlagen",
      lose: "verlier* verlor* verloren niederlage* unterl*",
    },
    stance: {
      for: "unterstutz* befurwort* begruß* begruss* billig* zustimm* stimmte* akzeptier* erlaub* genehmig* bestatig* lob*",
      against:
        "gegen ablehn* lehnt* abgelehnt verweiger* weiger* bestreit* bestritt* verbot* verbiet* verurteil* kritisier* widersetz* gegner*",
    },
    course: {
      begin: "beginn* begann* begonnen start* eroffn* anfang* gestartet",
      end: "end* geschlossen schließ* schliess* schloss* stopp* beend* aufhor* abgesagt eingestellt",
    },
    order: { before: "vor bevor vorher zuvor", after: "nach nachdem danach seit spater*" },
    rank: { first: "erst* zuerst", last: "letzt* zuletzt" },
    value: {
      good: "gut* besser* best* erfolg* positiv*",
      bad: "schlecht* schlimm* scheiter* negativ* misserfolg*",
    },
    size: { big: "groß* gross* mehr mehrheit* meist* riesig*", small: "klein* wenig* minderheit* winzig*" },
    sex: {
      male: "er ihm ihn mann manner* junge* vater* sohn* bruder* ehemann* herr* konig",
      female: "frau* madchen* mutter* tochter* schwester* ehefrau* konigin*",
    },
    fate: {
      dead: "starb* gestorben tot* getotet tod*",
      hurt: "verletz* verwund*",
      safe: "uberleb* gerettet rettet* unverletzt*",
    },
    court: { guilty: "schuldig* verurteil*", innocent: "unschuldig* freigesprochen freispruch*" },
    trade: { buy: "kauf* erwarb* erwerb* erworben gekauft", sell: "verkauf*" },
    way: {
      arrive: "ankam* ankunft* ankomm* angekommen betrat* betret* beitr* beigetreten",
      leave: "verlass* verließ* verliess* abreis* austr* ausgetreten",
    },
    age: { old: "alt* alter*", young: "neu* jung* junger*" },
    compass: { north: "nord*", south: "sud*", east: "ost*", west: "west*" },
    hedge: {
      unsure:
        "konnt* moglich* vielleicht wahrscheinlich* angeblich* mutmaß* mutmass* offenbar* soll sollen scheint schein* vermut* vermeintlich*",
    },
    attribution: {
      told: "sagt* sagen erklart* zufolge laut berichtet* behaupt* meint* betont* teilte* warnt* glaub* denk* argumentier* falls wenn wurde sofern ob",
    },
    extent: {
      all: "alle* jede* ganz* immer samtlich*",
      some: "einige* mehrere* manch* teil* halb* viele* fast oft",
    },
  },
  fr: {
    change: {
      up: "augment* hausse* croi* crois* accroi* progress* grimp* bond* eleve* double* amelior*",
      down: "baiss* dimin* chut* recul* rédui* redui* decl* perdu* moindre* aggrav*",
    },
    contest: { win: "gagn* remport* victoire* vainqu* battu*", lose: "perd* defaite* vaincu*" },
    stance: {
      for: "soutien* souten* appui* approuv* accept* accord* autoris* favorable* partisan* confirm* salu*",
      against: "contre oppos* rejet* refus* nie nient nié condamn* interdi* critiqu* dementi*",
    },
    course: {
      begin: "commenc* debut* ouvr* ouvert* lanc* entam*",
      end: "fin fini* ferm* arret* termin* cess* annul* suspend*",
    },
    order: { before: "avant auparavant", after: "apres depuis ensuite" },
    rank: { first: "premier*", last: "dernier*" },
    value: {
      good: "bon bonne* bons meilleur* succes reussi* positif* positiv*",
      bad: "mauvais* pire* echec* echou* negatif* negativ*",
    },
    size: { big: "grand* gros* plus majorite* enorme*", small: "petit* moins minorite* minuscule*" },
    sex: {
      male: "il homme* garcon* pere* fils frere* mari monsieur roi",
      female: "elle femme* fille* mere* soeur* épouse* epouse* madame reine",
    },
    fate: { dead: "mort* tue* deced*", hurt: "bless*", safe: "surviv* rescap* sauv* indemn*" },
    court: { guilty: "coupable* condamn*", innocent: "innocent* acquitt*" },
    trade: { buy: "achet* achat* acqui*", sell: "vend* vente*" },
    way: { arrive: "arriv* entre entré* rejoin* adher*", leave: "quitt* part parti* sort*" },
    age: { old: "vieux vieil* age* ancien*", young: "nouve* jeune*" },
    compass: { north: "nord*", south: "sud*", east: "orient* est", west: "ouest* occident*" },
    hedge: { unsure: "peut-etre possib* probab* presume* semble* apparem* soupcon* pourrai* peut" },
    attribution: {
      told: "dit disent declar* selon affirm* annonc* estim* accus* assur* expliqu* ajout* croi* pens* si serai* rapport*",
    },
    extent: {
      all: "tous tout* toute* chaque entier* toujours",
      some: "certain* quelque* plusieurs partie* moitie* presque beaucoup souvent",
    },
  },
  es: {
    change: {
      up: "aument* sub* crec* increment* elev* alza* mejor* duplic* gan*",
      down: "disminu* baj* cay* caid* descen* redu* perd* empeor*",
    },
    contest: { win: "gan* venc* victoria* derroto derrotaron triunf*", lose: "perd* derrotad* derrota" },
    stance: {
      for: "apoy* respald* favor* aprob* acept* acuerdo* permit* partidari* confirm* autoriz*",
      against: "contra opon* opus* opositor* rechaz* neg* conden* prohib* critic* desment*",
    },
    course: {
      begin: "comenz* comienz* empez* inici* abr* abier* lanz* inaug*",
      end: "fin final* termin* cerr* cierr* deten* suspend* cancel* acab*",
    },
    order: { before: "antes", after: "despues tras desde luego" },
    rank: { first: "primer*", last: "ultim*" },
    value: { good: "buen* mejor* exito* positiv*", bad: "mal malo* mala* peor* fracas* negativ*" },
    size: { big: "grand* gran mayor* mas enorm*", small: "pequen* menor* menos minor* poc*" },
    sex: {
      male: "el_mismo hombre* nino ninos padre* hijo* hermano* marido* esposo* senor rey",
      female: "ella* mujer* nina ninas madre* hija* hermana* esposa* senora reina",
    },
    fate: {
      dead: "muer* murie* muri* mat* fallec*",
      hurt: "herid* lesion*",
      safe: "sobreviv* rescat* ileso* salv*",
    },
    court: { guilty: "culpable* conden*", innocent: "inocen* absuel*" },
    trade: { buy: "compr* adquir*", sell: "vend* venta*" },
    way: { arrive: "lleg* entr* uni*", leave: "sali* sale* dej* abandon* march*" },
    age: { old: "viej* antigu* mayor*", young: "nuev* joven* jov*" },
    compass: { north: "norte*", south: "sur*", east: "este orient*", west: "oeste* occident*" },
    hedge: { unsure: "quiza* posib* probab* presunt* supuest* parec* podr* puede*" },
    attribution: {
      told: "dijo dice dicen segun afirm* declar* anunci* acus* asegur* explic* agreg* cree* pien* si seria* report*",
    },
    extent: { all: "todo* toda* cada siempre entero*", some: "algun* vari* parte* mitad casi much* menudo" },
  },
  ru: {
    change: {
      up: "рост* вырос* выраст* увелич* повы* поднял* раст* прибав* улучш* удво*",
      down: "упал* пад* сниз* сниж* уменьш* сократ* сокращ* паден* ухудш* потеря*",
    },
    contest: { win: "побед* выигр* обыгр*", lose: "проигр* поражен*" },
    stance: {
      for: "поддерж* за одобр* соглас* принял* разреш* сторонник* подтверд* приветств*",
      against: "против* отверг* отклон* отказ* отриц* запре* осуд* критик* опроверг*",
    },
    course: {
      begin: "нача* начин* откры* запус* старт*",
      end: "конч* законч* заверш* закры* останов* прекра* отмен* приостан*",
    },
    order: { before: "до перед* раньше ранее", after: "после с позже затем" },
    rank: { first: "перв* впервые", last: "последн*" },
    value: { good: "хорош* лучш* успе* положит*", bad: "плох* худш* провал* неуда* отриц*" },
    size: { big: "больш* крупн* огром* более", small: "мал* маленьк* меньш* менее мелк*" },
    sex: {
      male: "он его ему мужчин* мальчик* отец* отц* сын* брат* муж мужа король",
      female: "она ее ей женщин* девоч* девуш* мать матер* доч* сестр* жен* королев*",
    },
    fate: {
      dead: "умер* погиб* убит* убил* смерт* мертв* сконча*",
      hurt: "ранен* пострада* травм*",
      safe: "выжи* спас* невредим*",
    },
    court: { guilty: "винов* осужд* приговор*", innocent: "невинов* невиновн* оправда*" },
    trade: { buy: "купи* покуп* приобр*", sell: "прода*" },
    way: { arrive: "прибы* приеха* вступ* вош* прие*", leave: "покин* уеха* уш* выш* уеда* выход*" },
    age: { old: "стар*", young: "нов* молод*" },
    compass: { north: "север*", south: "юг* юж*", east: "восто*", west: "запад*" },
    hedge: { unsure: "возможно вероятно* предполож* якобы кажется похоже подозрева* мог* может могут" },
    attribution: {
      told: "сказа* говор* заяви* сообщ* слова* мнени* утвержда* считает* считают обвин* добав* объясн* полаг* если бы",
    },
    extent: {
      all: "все всех всем весь вся кажд* всегда",
      some: "некотор* нескольк* часть част* половин* почти многие много",
    },
  },
};
