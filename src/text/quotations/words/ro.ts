/** Words of speech in Romanian. */
import type { SpeechWords } from "./speech-words.ts";
import { withEndings } from "./with-endings.ts";

/** Verbs in "-a", without their ending: participle, present, imperfect, aorist, gerund. */
const REGULAR = `declar afirm adăug anunț inform explic preciz accentu relat comunic observ constat confirm semnal avertiz
  asigur critic acuz denunț întreb consider apreci estim argument replic contest neg specific detali coment reclam
  recomand invoc cit raport insist exclam`;

export const romanian: SpeechWords = {
  verbs: `${withEndings(REGULAR, "at ă ează a au ase ând ară")} notat notează spus spune spun spunea spuneau spunând zis
    zice zic zicea zicând subliniat subliniază sublinia subliniind menționat menționează menționa menționând susținut
    susține susțin susținea susținând povestit povestește povestesc povestea arătat arată arătau arătând reamintit
    reamintește amintit amintește recunoscut recunoaște recunosc recunoscând admis admite admit crede cred credea crezut
    gândește dezmințit dezminte promis promite promit amenințat amenință răspuns răspunde răspund cerut cere cer cerea
    cerând solicitat solicită propus propune propun sugerat sugerează scris scrie scriu scria transmis transmite transmit
    transmițând mărturisit mărturisește conchis conchide concluzionat concluzionează rezumat rezumă prezis prezice
    prognozat speră spera sperat teme temea îndoiește plâns plânge garantat garantează dezvăluit dezvăluie exprimat
    exprimă îndemnat îndeamnă pledat pledează apreciază opinat opinează convins convinsă convinși reiterat reiterează
    repetat repetă jurat jură depus_mărturie atras_atenția atrage_atenția punctat punctează adaugă întreabă intervenit
    vorbit vorbește vorbea postat preconizat preconizează lansat_un_apel făcut_apel`,
  verbsBesideQuotes: `continuat continuă glumit glumește strigat strigă șoptit șoptește zâmbit zâmbește râs râde oftat
    numit numește numesc calificat califică catalogat descris descrie definit definește încheiat încheie început începe
    întrerupt lăudat mulțumit mulțumește felicitat salutat reacționat reacționează publicat distribuit indignat ironizat
    completat completează tunat intitulat etichetat`,
  nouns: `declarație declarația declarații declarațiile comunicat comunicatul cuvinte cuvintele mesaj mesajul discurs
    discursul interviu interviul răspuns răspunsul întrebare comentariu opinia părerea citat mărturie postare scrisoare
    conferință_de_presă`,
  accordingBefore: `potrivit conform după_spusele după_cum_a_declarat după_cum_a_spus după_cum_a_afirmat după_cum_spune
    în_opinia în_viziunea în_cuvintele din_spusele din_punctul_de_vedere_al așa_cum_a_spus așa_cum_a_declarat citat_de
    citată_de citând`,
  that: "că dacă să ca",
  pronouns: {
    he: "el acesta dânsul lui",
    she: "ea aceasta dânsa ei",
    they: " acestora aceștia acestea ele",
    speaker: "eu noi",
  },
  roles: `președinte* vicepreședinte* preşedinte* premier* prim-ministru* ministru ministrul ministrului miniștri*
    secretar* purtător_de_cuvânt purtătorul_de_cuvânt purtătoarea_de_cuvânt reprezentant* oficial oficiali oficialul
    oficialii funcționar* deputat* senator* parlamentar* ambasador* diplomat* guvernator* primar primarul primari guvern
    guvernul executivul minister* poliția polițist* poliţia procuror* parchet* anchetator* tribunal* instanța curtea
    judecător* avocat* jurist* general generalul colonel* comandant* armata soldat* militar* expert* specialist* analist*
    economist* politolog* sociolog* istoric* cercetător* savant* om_de_știință profesor* medic medicul medici medicii
    doctor* învățător* jurnalist* ziarist* corespondent* reporter* redactor* scriitor* regizor* actor* cântăreț* muzician*
    pictor* artist* antrenor* selecționer* jucător* fotbalist* sportiv* campion* căpitan* director* fondator* proprietar*
    patron* manager* antreprenor* companie compania firma bancă banca organizație organizația asociația partid partidul
    agenția ziar ziarul cotidian* postul televiziunea raport raportul studiu studiul sondaj* sursă surse sursele martor*
    locuitor* localnic* activist* lider* șef șeful opoziți* candidat* consilier* cancelar* papa patriarh* episcop* preot*
    mamă mama tată tatăl părinți părinții soț soțul frate fratele fiu fiul prieten* vecin* student* pasager* participant*
    autor* comisia comisar* consiliul comitetul sindicat* fundația pompier* meteorolog* regele prinț* victim* media presa
    politician* autorități autoritățile`,
  rolesOfWomen: `președinta ministra deputata senatoarea ambasadoarea directoarea cercetătoarea profesoara avocata
    jurnalista scriitoarea actrița cântăreața regizoarea antrenoarea jucătoarea mama soția sora fiica regina prietena
    vecina studenta autoarea judecătoarea cancelara consiliera purtătoarea_de_cuvânt primărița`,
  titles: "dl dna dra domnul doamna domnișoara dr prof ing av sir lord părintele sfântul",
  nameParticles: "de von van der den al el ibn bin da di del la le",
  naming: `așa-numitul așa-numita așa-numitele așa-zisul așa-zisa așa-zis numit numită numiți numite intitulată denumit
    denumită supranumit supranumită poreclit poreclită poreclă cunoscut_ca cunoscută_ca cunoscut_sub_numele sub_numele
    cu_titlul film filmul roman romanul carte cartea cântec melodia albumul serial* spectacolul ziar ziarul revista
    canalul partidul mișcarea operațiunea proiectul programul premiul concursul clubul echipa nava compania grupul trupa
    hotelul restaurantul festivalul campania cuvântul termenul expresia conceptul sloganul motto deviza`,
  negations: "nu nici niciodată n-",
  prepositions: `în la din cu fără prin pentru pe sub peste despre către până între printre spre după înainte_de de_la
    contra împotriva lângă dintre asupra datorită pe_baza în_timpul în_fața în_cadrul privind`,
  linking: "de al a ai ale lui pentru din",
  determiners: `un o unui unei acest această acești aceste acel acea acei unii unele mulți multe alt altă alți alte
    fiecare toți toate ambii doi două câțiva`,
  relatives: "care ce cine a_cărui a_cărei al_cărui unde",
  auxiliaries: `a au am avea aveau ar va vor este sunt era erau fost fiind de_asemenea și ieri azi astăzi deja apoi
    ulterior mai încă atunci aici recent public din_nou îi le i s-a s-au m-a ne-a se își îl însă totuși la_rândul_său
    la_rândul_ei pe_de_altă_parte anterior între_timp simplu mereu doar jurnaliștilor presei într-un_interviu luni marți
    miercuri joi vineri sâmbătă duminică fi avut putea poate pot trebuie vom mult foarte și-a i-a l-a`,
  joins: "și dar iar sau ori când deoarece pentru_că deși însă ci fiindcă astfel",
  saidIn: "în {}",
  as: "cum după_cum așa_cum",
};
