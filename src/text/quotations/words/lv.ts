/** Words of speech in Latvian. */
import type { SpeechWords } from "./speech-words.ts";

export const latvian: SpeechWords = {
  verbs: `teica saka sacīja pateica teicis teikusi sakot teikdams paziņoja paziņo paziņojis paziņojusi pavēstīja vēstīja
    vēsta norādīja norāda norādot norādījis uzsvēra uzsver uzsverot piebilda piebilst papildināja skaidroja skaidro
    paskaidroja skaidrojot precizēja apgalvoja apgalvo apgalvojot uzskata uzskatīja domā domāja pārliecināts pārliecināta
    atzina atzīst atzinis atzinusi noliedza noliedz apstiprināja apstiprina brīdināja brīdina apsolīja sola solīja
    draudēja draud atgādināja atgādina atcerējās komentēja komentē rakstīja raksta uzrakstīja atbildēja atbild jautāja
    jautā vaicāja lūdza lūdz aicināja aicina pieprasīja prasa ierosināja piedāvāja ieteica iesaka izteica izteicās
    secināja konstatēja stāstīja stāsta pastāstīja sūdzējās kritizēja kritizē apsūdzēja vainoja citēja informēja informē
    liecināja mājienu pieļāva pieļauj prognozēja prognozē cer cerēja baidās šaubās apliecināja apliecina iebilda
    argumentēja atklāja atkārtoja minēja min atzīmēja atzīmē vērtēja vērtē zvērēja pauda pauž ziņoja ziņo deklarēja
    klāstīja klāsta`,
  verbsBesideQuotes: `nosauca sauc raksturoja iesaucās kliedza čukstēja jokoja smējās smaidīja nopūtās turpināja turpina
    sāka pabeidza pārtrauca slavēja pateicās apsveica reaģēja dalījās piekrita priecājās`,
  nouns:
    "paziņojums paziņojumā vārdi vārdiem ziņa ziņojums ziņojumā runa runā intervija intervijā atbilde jautājums komentārs komentārā viedoklis citāts ieraksts ierakstā vēstule",
  accordingBefore: "kā_teica kā_norādīja kā_ziņo kā_vēsta atsaucoties_uz saskaņā_ar",
  accordingAfter: "vārdiem teiktā domām vārdiem_runājot",
  that: "ka vai lai",
  pronouns: { he: "viņš viņa_vārdiem", she: "viņa", they: "viņi viņas", speaker: "es mēs" },
  roles: `prezident* premjer* ministr* viceprezident* priekšsēdētāj* vadītāj* pārstāv* amatperson* deputāt* senator*
    vēstniek* diplomāt* gubernator* mērs sekretār* valdīb* ministrij* dienest* policij* policist* prokuror* prokuratūr*
    izmeklētāj* tiesa tiesas tiesnes* advokāt* jurist* ģenerāl* pulkved* komandier* armij* karavīr* ekspert* speciālist*
    analītiķ* ekonomist* politolog* sociolog* vēsturniek* zinātniek* pētniek* profesor* ārst* skolotāj* žurnālist*
    korespondent* redaktor* rakstniek* režisor* aktier* dziedātāj* mūziķ* mākslniek* trener* spēlētāj* futbolist*
    sportist* čempion* kaptein* direktor* dibinātāj* īpašniek* uzņēmēj* uzņēmum* kompānij* bank* organizācij* asociācij*
    biedrīb* partij* aģentūr* laikrakst* avīz* portāl* ziņojum* pētījum* aptauj* avot* lieciniek* iedzīvotāj* aktīvist*
    līder* opozīcij* kandidāt* padomniek* kancler* pāvest* bīskap* kardināl* mācītāj* māte tēvs vecāki vīrs brālis dēls
    draug* kaimiņ* student* pasažier* dalībniek* komisij* komisār* padome komitej* arodbiedrīb* fond* ugunsdzēs* karal*
    princ* upur* preses_sekretār*`,
  titles: "kungs kundze dr prof sers lords",
  nameParticles: "de fon van der al el bin da di",
  naming: `tā_sauktais tā_sauktā tā_sauktie tā_dēvētais tā_dēvētā dēvēts nosaukumu nosaukumā film* grāmat* romān* dziesm*
    album* seriāl* izrād* laikrakst* žurnāl* portāl* partij* kustīb* operācij* projekt* programm* balv* konkurs* klub*
    komand* kuģ* uzņēmum* grup* viesnīc* restorān* festivāl* kampaņ* vārds jēdziens termins sauklis`,
  negations: "ne nav nekad",
  prepositions: "no ar bez par uz pie pirms starp pret līdz kopš aiz virs zem caur",
  determiners: "šis šī šie tas tā tie viens viena daži daudzi cits cita citi abi visi mūsu",
  relatives: "kurš kura kuri kas kur",
  auxiliaries: `ir bija būs arī vēl jau vakar šodien vēlāk iepriekš tad tagad atkal nesen tomēr viņam viņai viņiem mums man
      žurnālistiem leta aģentūrai publiski var vajag ļoti vairāk būt`,
  joins: "un bet jo ja kad lai_gan tāpēc savukārt",
  as: "kā",
};
