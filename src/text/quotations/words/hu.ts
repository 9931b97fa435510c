/** Words of speech in Hungarian. */
import type { SpeechWords } from "./speech-words.ts";
import { withEndings } from "./with-endings.ts";

/** Verbs by the vowels of their endings, in the past and the present, third person, both conjugations. */
const BACK = `mond elmond kimond állít nyilatkoz magyaráz elmagyaráz hangsúlyoz hangoztat tagad cáfol megcáfol válaszol
  nyugtáz indokol javasol sugall fogalmaz rámutat kommentál beszámol tájékoztat bírál kritizál vádol gondol vall jósol
  garantál argumentál panaszkod aggód tiltakoz szól`;
const FRONT = `kijelent bejelent megjegyez kiemel megerősít elismer beismer figyelmeztet ígér megígér kér megkér felkér
  kérdez megkérdez ismertet jelez részletez emlékeztet említ megemlít idéz beszél elmesél mesél leszögez ismétel üzen
  felel követel értékel sürget becsül remél jelent`;

export const hungarian: SpeechWords = {
  verbs: `${withEndings(BACK, "ta ott otta ották ja t ták tak ják")}
    ${withEndings(FRONT, "te ett ette ették i t ték tek ik")} mondván mondva hozzátette hozzáteszi hozzátették közölte
    közli közölték közölt írta írja írták írják megírta megírják aláhúzta aláhúzza véli vélte vélik vélekedett vélekedik
    úgy_gondolja hiszi hitte hisz hisznek fenyegetőzött fenyegetett megállapította megállapítja kifejtette kifejti
    kifejtették tudatta tudatja tudatták kifogásolta szorgalmazta jelzi tart_tőle fél_attól kételkedik meggyőződése
    biztosította megismételte felhívta_a_figyelmet felhívja_a_figyelmet megjegyzi emlékeztet úgy_véli úgy_fogalmazott
    így_fogalmazott összegzett összegezte felszólított felszólította sajnálatát_fejezte_ki leírta posztolta twitterezte
    állapította_meg értesült jegyezte_meg tette_hozzá mondta_el jelentette_ki jelentette_be erősítette_meg ismerte_el
    hívta_fel_a_figyelmet húzta_alá fejtette_ki emelte_ki írták_meg`,
  verbsBesideQuotes: `nevezte nevezi nevezték nevezik hívta hívja minősítette minősíti kiáltotta kiáltott kiabálta
    ordította suttogta viccelődött viccelt nevetett mosolygott sóhajtotta folytatta folytatja kezdte zárta zárul
    félbeszakította dicsérte köszönte megköszönte gratulált reagált fakadt_ki osztotta_meg megosztotta jellemezte
    olvasható áll szerepel lelkendezett értett_egyet`,
  nouns: `nyilatkozat nyilatkozatában nyilatkozatban szavak szavaival szavai közlemény közleményben közleményében üzenet
    üzenetében beszéd beszédében interjú interjúban válasz kérdés kérdésre megjegyzés vélemény idézet bejegyzés
    bejegyzésben levél tweet kommentár`,
  accordingAfter:
    "szerint véleménye_szerint szavai_szerint közlése_szerint állítása_szerint tájékoztatása_szerint szavaival",
  that: "hogy vajon miszerint",
  pronouns: { person: "ő neki", they: "ők", speaker: "én mi" },
  roles: `miniszter miniszterek miniszterelnök miniszterelnöke külügyminiszter elnök elnöke alelnök államfő
    köztársasági_elnök államtitkár titkár főtitkár szóvivő szóvivője képviselő képviselője képviselők
    országgyűlési_képviselő tisztviselő tisztviselők szenátor nagykövet diplomata diplomaták kormányzó polgármester
    polgármestere kormány kormányfő minisztérium hivatal hatóság hatóságok rendőrség rendőr rendőrök ügyész ügyészség
    nyomozó bíróság bíró ügyvéd jogász tábornok ezredes parancsnok parancsnoka hadsereg katona katonák szakértő szakértők
    szakember elemző elemzők közgazdász politológus szociológus történész tudós tudósok kutató kutatók professzor orvos
    orvosok doktor tanár tanárok pedagógus újságíró újságírók tudósító riporter szerkesztő főszerkesztő író rendező
    színész énekes zenész festő művész edző szövetségi_kapitány játékos labdarúgó sportoló bajnok csapatkapitány kapitány
    igazgató igazgatója vezérigazgató vezérigazgatója alapító alapítója tulajdonos vállalkozó cég vállalat társaság bank
    szervezet egyesület párt hírügynökség lap napilap hetilap csatorna jelentés tanulmány felmérés kutatás forrás források
    tanú tanúk szemtanú lakos lakosok helyiek aktivista aktivisták vezető vezetője pártvezető ellenzék jelölt tanácsadó
    kancellár pápa püspök érsek bíboros pap lelkész anya apa szülők férj testvér fiú barát szomszéd diák hallgató utas
    utasok résztvevő bizottság biztos tanács szakszervezet szövetség alapítvány tűzoltók katasztrófavédelem király herceg
    áldozat férfi igazgatóság média sajtó politikus politikusok dolgozók`,
  rolesOfWomen: `elnökasszony miniszterasszony királynő hercegnő színésznő énekesnő tanárnő írónő anya édesanya anyja
    feleség felesége lánya nővére asszony nő kancellárasszony`,
  titles: "úr asszony dr prof ifj id özv sir lord doktor szent gróf báró",
  nameParticles: "de von van der den la le el al bin ibn da di del",
  naming: `úgynevezett ún nevű című címmel néven becenevű becenéven becenevén ismert_néven film filmben könyv regény dal
    album sorozat darab lap napilap folyóirat párt mozgalom hadművelet művelet projekt program díj verseny klub csapat
    hajó cég csoport együttes hotel étterem fesztivál kampány szó kifejezés fogalom szlogen jelszó jelmondat mottó`,
  negations: "nem ne sem soha",
  determiners: `a az egy ez ezek azok néhány sok több más másik mindkét minden valamennyi két három egyik`,
  relatives: `aki akik amely amelyek ami akinek akit ahol amelyet amelynek miután`,
  auxiliaries: `van volt voltak lesz is még már tegnap ma később korábban aztán ezután most akkor újra ismét nemrég
    azonban ugyanakkor viszont maga neki nekik nekünk nekem őt csak például többek_között mti-nek lapunknak újságíróknak
    hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap ezért azt úgy így arról arra meg kell lehet lenne volna
    olyan majd ki fel be pedig által`,
  joins: "és de vagy ha amikor mert mivel míg miközben bár noha illetve valamint ezért",
  as: "ahogy mint amint",
};
