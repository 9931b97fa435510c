/** Words of tense in English and other Germanic languages, in Romance ones, and in Greek. */
import type { TenseWords } from "./words.ts";

export const GERMANIC: Readonly<Record<string, TenseWords>> = {
  en: {
    articles: "the a an this that these those its his her their our my your of",
    resolved: `agreed_to decided_to vowed_to pledged_to promised_to planned_to intended_to threatened_to offered_to resolved_to
      voted_to hoped_to wanted_to ordered_to told_to invited_to called_for agreed_on`,
    neither: `be_* being_* is_* are_* need indeed proceed exceed succeed speed feed seed
      breed united red bed wed hundred led_by based so-called`,
    future: `will won't would shall *'ll to_be_held to_take_place to_be_released going_to set_to due_to_* is_due are_due be_due is_set are_set
      is_expected are_expected expected_to is_scheduled are_scheduled scheduled_to scheduled_for is_slated are_slated
      slated_for is_planned are_planned planned_for planned_to_be planning_to plan_to plans_to is_planning are_planning is_poised
      is_likely are_likely is_to are_to about_to intends_to intend_to aims_to aim_to hopes_to hope_to vows_to pledges_to
      wants_to upcoming forthcoming could may might is_hoping are_hoping`,
    past: `was were had did been gone taken seen given begun done written come fallen known shown driven broken chosen flown grown
      drawn eaten frozen hidden risen shaken spoken stolen sworn thrown woken worn beaten forgotten proven went came met won lost began broke brought built bought caught chose cut died drew
      fell felt fought found flew gave got grew heard held hit kept knew laid led left lay made meant paid put quit ran rose said saw
      sank sat sent sold shook shot spoke spent stood stole struck swore took taught told thought threw understood woke
      wore wrote became withdrew overthrew arose sought drove ate hurt bore bent bled blew bound bred burnt chose clung crept
      dealt dug drank fled froze hid hung lent lit leapt rode rang shone shrank sang slid slept split spread sprang stuck
      swam swept swung tore wept withstood undertook overcame foresaw forbade beheld slew strove bid rid sped swelled *ed was_to were_to was_due were_due`,
  },
  de: {
    participleLast: true,
    articles:
      "im am zum zur vom beim ins ans dem des den ein eine einem einen einer eines diesem diesen dieser dieses jedem jeden",
    neither: `heute gestern gesamt geht gibt gerade gegen genau bitte seite mitte meiste meisten leute weite zweite dritte vierte fünfte
      achte alte alten kalte kalten letzte letzten bekannte bekannten gesamte gesamten rechte rechten echte echten
      sogenannte sogenannten müsste müssten wird_seit werden_seit`,
    future: `wird werden werde würde würden solle sollten soll sollen will wollen plant planen geplant beabsichtig* voraussichtlich steht_bevor bevorsteh*
      kommend* angesetzt vorgesehen anstehend* dürfte dürften könnte könnten möchte möchten`,
    past: `reiste reisten musste mussten wusste war waren wurde wurden hatte hatten hat haben ist_*en sind_*en worden gewesen ge*t ge*en *iert
      gelang gelangen kam kamen ging gingen fand fanden gab gaben traf trafen starb starben begann begannen gewann gewannen
      verlor verloren stand standen lag lagen blieb blieben stieg stiegen fiel fielen hielt hielten trat traten zog zogen
      bat baten nahm nahmen half halfen lief liefen schloss schlossen schlug schlugen flog flogen floh flohen schoss schossen
      brach brachen sank sanken riss rissen griff griffen wies wiesen bot boten fuhr fuhren trug trugen lud sah sahen tat taten
      riefen hieß warf warfen schied schieden schrieben ließen verließ
      *kam *kamen *ging *fand *fanden *gab *gaben *stand *standen *stieg *fiel *hielt *hielten *trat *traten *zog *zogen
      *nahm *nahmen *lief *schloss *schlossen *schlug *flog *schoss *schossen *brach *brachen *griff *wies *bot *fuhr *trug
      *warf *schied *schrieb *ließ *lor *bat *rief *gann
      *eiste *eisten *öste *östen *asste *assten *usste *ussten *gte *kte *rte *lte *nte *hte *tete *dete *nete *gten *kten *rten *lten *nten *hten *teten *deten *neten
      sprach sprachen nannte schrieb rief ließ`,
  },
  nl: {
    participleLast: true,
    articles: "de een deze dit der den zijn haar hun",
    neither: "waarde aarde orde derde vierde harde wordt_sinds worden_sinds",
    future:
      "zal zullen zou zouden gaat gaan wordt worden moet moeten gepland verwacht voornemen wil willen komende aanstaande",
    past: `was waren werd werden had hadden heeft hebben is_ge* zijn_ge* geweest ge*d ge*t gesloten gevonden genomen gekomen gegeven gebleven geworden
      geschreven gesproken gestorven gewonnen begonnen verloren overleden gekozen gebroken getroffen gedaan gezien gestegen gehouden
      *erde *elde *igde *kte *erden *oorde *oorden *eerde *eerden *aarde *aarden *elden zei zeiden kwam kwamen ging gingen won wonnen begon begonnen
      stierf stierven overleed vond vonden gaf gaven nam namen schreef schreven trad bleek bleken stond stonden lag lagen bleef
      bleven liep liepen viel vielen hield hielden trok trokken sloot sloten vloog schoot brak braken zag zagen deed deden sprak
      spraken riep liet lieten bood verloor kreeg kregen koos werd droeg sloeg bracht dacht kocht verkocht zocht`,
  },
  af: {
    future: "sal gaan beplan verwag moet wil aanstaande",
    past: "was is_ge* het_ge* het_ver* het_be* het gehad ge*",
  },
  sv: {
    future: "ska skall skulle kommer väntas förväntas planeras planerar tänker avser vill kommande planerad*",
    articles: "den det de en ett",
    neither: "fjärde värde måste elände hjärta",
    past: `var blev hade har fick sade sa tog kom gick gav dog vann skrev började meddelade höll valdes *ade *ades *dde *tts
      *ats *ände *rde *gde *vde *llde *kte *pte *xte *ndes *rdes *gdes`,
  },
  da: {
    future: "vil skal ville skulle ventes planlægger planlægges planlagt agter kommende forventes",
    past: "var blev havde har fik sagde tog kom gik gav døde vandt skrev begyndte holdt valgte *ede *edes oplyste *ndte *ldte *gte *kte *rte *bte",
    articles: "den det de en et",
    neither: "hjerte starte ægte støtte",
  },
  nb: {
    future: "vil skal ville skulle kommer_til ventes planlegger planlegges planlagt kommende forventes",
    past: "var ble hadde har fikk sa tok kom gikk ga døde vant skrev begynte holdt valgte *ede *edes *te *ert opplyste",
    neither: "siste første beste neste rette ofte dette",
  },
  is: {
    future: "áætlað mun munu ætlar ætla fyrirhug* áætla* verður verða væntanleg* næstkomandi",
    past: "var voru hafði höfðu hefur hafa sagði sögðu kom fór lést *aði *uðu *ust",
  },
};

export const ROMANCE: Readonly<Record<string, TenseWords>> = {
  fr: {
    articles: "un une",
    resolved: "décidé_de convenu_de promis_de décidé_d convenu_d promis_d accepté_de choisi_de",
    neither: "caméra opéra aurait_* auraient_*",
    future: `va_*er va_*ir va_*re vont_*er vont_*ir vont_*re va_être vont_être doit doivent prévoit prévoient prévu prévue prévus
      prévues compte_* comptent_* envisage envisagent souhaite souhaitent prochain prochaine prochains prochaines *era *ira *dra *ttra *îtra
      *vra *rra aura saura *eront *iront *dront *ttront *vront *rront auront sauront *rait *raient
      attendu attendue attendus attendues à_venir`,
    past: `était étaient fut furent avait avaient a_été ont_été a ont eut est_*é est_*ée sont_*és sont_*ées est_mort est_venu
      *ait *aient *èrent *irent *urent *it_que déclara annonça été`,
  },
  es: {
    resolved:
      "acordaron_*r acordó_*r decidió_*r decidieron_*r prometió_*r prometieron_*r acordado_*r decidido_*r",
    neither: "panamá bogotá quizá además",
    future: `*rá *rán va_a van_a prevé prevén previsto prevista previstos previstas planea planean pretende
      pretenden debe deben tiene_previsto próximo próxima próximos próximas se_espera está_programad* están_programad* podría podrían a_celebrarse
      que_viene quiere`,
    past: `*ó *aron *ieron *aba *aban fue fueron era eran había habían ha han hubo estuvo estaba tuvo tuvieron hizo
      hicieron dijo dijeron pidió murió llegó dio vino puso pudo quiso ganó perdió *yó *jeron`,
  },
  ca: {
    future:
      "*rà *ran preveu preveuen previst prevista previstos previstes planeja pretén ha_de han_de properes proper propera vinent",
    past: `va_*ar va_*ir va_*re va_ser va_fer va_dir van_*ar van_*ir van_*re van_ser van_fer ha han era eren havia havien
      *ava *aven feia deia`,
  },
  pt: {
    neither: "amanhã",
    future: `vai_*r vão_*r irá irão *ará *erá *irá *orá *arão *erão *irão *orão *drá deve devem prevê preveem previsto prevista
      previstos previstas planeja pretende pretendem próximo próxima próximos próximas espera-se está_marcad* marcado_para
      marcada_para programad* poderá`,
    past: `*ou *aram *eram *iram *eu *iu *ava *avam foi foram era eram estava tinha tinham houve disse disseram fez fizeram
      teve tiveram veio deu esteve pôde quis trouxe morreu havia`,
  },
  gl: {
    future: "*rá *rán vai_*r van_*r prevé previst* próximo próxima debe",
    past: "*ou *aron *eron *iron *eu *iu foi foron era eran había estaba dixo fixo tivo deu houbo",
  },
  it: {
    resolved: "deciso_di promesso_di concordato_di accettato_di",
    neither: "città metà realtà università",
    future: `*erà *irà *drà *rrà sarà avrà farà dovrà potrà darà starà *eranno *iranno *dranno *rranno saranno avranno faranno previsto
      prevista previsti previste prevede prevedono intende intendono *rebbe *rebbero deve devono prossimo prossima prossimi
      prossime in_programma vuole`,
    past: `era erano fu furono aveva avevano ha hanno è_*to è_*ta sono_*ti sono_*te è_stato è_stata stato stata è_morto *ava *avano *iva
      *ivano *arono *irono *erono disse fece ebbe`,
  },
  ro: {
    future: `va vor urmează o_să trebuie_să se_așteaptă intenționează plănuiește programat programată programate prevăzut
      prevăzută viitor viitoare ar_putea așteptat preconiz*`,
    past: "a_*t a_*s au_*t au_*s s-a s-au a_fost au_fost era erau fusese avea aveau *se",
  },
};

export const HELLENIC: Readonly<Record<string, TenseWords>> = {
  el: {
    future:
      "θα πρόκειται αναμένεται αναμένονται σχεδιάζει σχεδιάζουν προβλέπεται προγραμματ* προσεχ*  ερχόμεν*",
    past: `ήταν είχε είχαν είπε είπαν έγινε έγιναν έκανε έχει_*ει έχουν_*ει πήρε ήρθε πήγε πέθανε *σε *ξε *ψε *σαν *ξαν *ψαν
      *θηκε *θηκαν *τηκε *τηκαν *ταν`,
  },
};
