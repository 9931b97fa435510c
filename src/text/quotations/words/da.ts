/** Words of speech in Danish. */
import type { SpeechWords } from "./speech-words.ts";

export const danish: SpeechWords = {
  verbs: `siger sige sagde sagt fortæller fortælle fortalte fortalt oplyser oplyse oplyste oplyst forklarer forklare
    forklarede forklaret meddeler meddelte meddelt bekendtgør bekendtgjorde tilføjer tilføjede tilføjet understreger
    understregede understreget betoner betonede fremhæver fremhævede påpeger påpegede påpeget påstår påstod påstået hævder
    hævdede hævdet mener mente ment tror troede troet synes syntes tænker tænkte anser ansåg erkender erkendte erkendt
    indrømmer indrømmede indrømmet medgiver medgav afviser afviste afvist benægter benægtede benægtet dementerer
    dementerede bekræfter bekræftede bekræftet advarer advarede advaret lover lovede lovet truer truede truet minder_om
    mindede_om erindrer kommenterer kommenterede skriver skrev skrevet tvitrer tweetede svarer svarede svaret spørger
    spurgte spurgt kræver krævede krævet opfordrer opfordrede opfordret appellerer appellerede foreslår foreslog foreslået
    anbefaler anbefalede råder rådede udtrykker udtrykte opsummerer opsummerede konstaterer konstaterede konstateret
    klager klagede klaget kritiserer kritiserede beskylder beskyldte anklager anklagede citerer citerede citeret
    rapporterer rapporterede beretter berettede berettet informerer informerede vidner vidnede antyder antydede antydet
    vurderer vurderede vurderet skønner spår spåede forudser forudså forventer forventede venter ventede håber håbede
    frygter frygtede tvivler tvivlede forsikrer forsikrede garanterer garanterede indvender indvendte argumenterer
    argumenterede insisterer insisterede afslører afslørede afsløret gentager gentog gentaget slår_fast slog_fast fastslår
    fastslog præciserer præciserede bemærker bemærkede bemærket noterer noterede sværger svor overbevist konkluderer
    konkluderede peger_på pegede_på udtaler udtalte udtalt taler talte lyder lød beklager beklagede uddyber uddybede
    hedder_det erklærer erklærede erklæret`,
  verbsBesideQuotes: `kalder kaldte kaldt beskriver beskrev råber råbte skriger skreg hvisker hviskede joker jokede griner
    grinede smiler smilede sukker sukkede fortsætter fortsatte begynder begyndte slutter sluttede indleder afbryder roser
    roste takker takkede lykønsker reagerer reagerede udbryder udbrød betegner betegnede jubler raser læser står stod`,
  nouns: `udtalelse udtalelsen ord ordene meddelelse pressemeddelelse besked tale talen interview interviewet svar
    spørgsmål kommentar mening citat opslag brev tweet erklæring erklæringen med_ordene vidneudsagn`,
  accordingBefore: "ifølge med_henvisning_til efter_hvad som_oplyst_af iflg",
  that: "at om hvorvidt hvordan hvorfor",
  pronouns: { he: "han", she: "hun", they: "de", speaker: "jeg vi" },
  roles: `minister ministeren statsminister statsministeren udenrigsminister udenrigsministeren finansminister præsident
    præsidenten vicepræsident premierminister premierministeren sekretær generalsekretær talsmand talsmanden talsperson
    talskvinde pressechef repræsentant repræsentanter embedsmand embedsmænd politiker politikeren folketingsmedlem medlem
    ordfører ordføreren senator senatoren ambassadør ambassadøren diplomat diplomater guvernør guvernøren borgmester
    borgmesteren regering regeringen ministerium ministeriet myndighed myndighederne styrelsen politi politiet
    politikommissær betjent anklager anklageren anklagemyndigheden efterforsker domstol domstolen retten dommer dommeren
    advokat advokaten jurist general generalen oberst chef chefen kommandant hæren forsvaret soldat soldater ekspert
    eksperten eksperter analytiker analytikeren økonom økonomen politolog sociolog historiker forsker forskeren forskere
    forskerne professor professoren læge lægen læger lærer læreren journalist journalisten korrespondent reporter redaktør
    redaktøren forfatter forfatteren instruktør instruktøren skuespiller skuespilleren sanger musiker kunstner kunstneren
    træner træneren landstræner spiller spilleren fodboldspiller mester anfører kaptajn direktør direktøren topchef
    grundlægger ejer ejeren iværksætter virksomhed virksomheden selskab selskabet firma firmaet banken organisation
    organisationen forening foreningen parti partiet nyhedsbureauet avis avisen tv-stationen rapport rapporten studie
    undersøgelse undersøgelsen kilde kilder vidne vidner beboer beboere indbygger borger borgere aktivist aktivister leder
    lederen partileder oppositionen kandidat kandidaten rådgiver rådgiveren paven biskop biskoppen kardinal præst præsten
    mor moren far faren forældre mand manden bror søn ven venner nabo naboer studerende passager passagerer deltager
    kommission kommissionen kommissær råd rådet udvalg udvalget fagforening forbund fond fonden brandvæsenet
    forbundskansler kansler kansleren konge kongen prins offer formand formanden medier medierne politikere`,
  rolesOfWomen:
    "talskvinde dronning dronningen kvinde kvinden skuespillerinde sangerinde hustru kone søster datter mor forkvinde prinsesse",
  titles: "hr fru frøken dr prof doktor sir lord dame fader sankt",
  nameParticles: "de af von van der den la le el al bin ibn da di del du",
  naming: `såkaldte såkaldt kaldet med_titlen ved_navn med_navnet kælenavnet øgenavnet alias film filmen bog bogen roman
    romanen sang sangen nummeret album albummet serie serien stykket avis avisen tidsskrift tidsskriftet magasinet parti
    partiet bevægelse bevægelsen operation operationen projekt projektet program programmet pris prisen konkurrence
    konkurrencen klub klubben hold holdet skib skibet selskab selskabet gruppe gruppen bandet hotel hotellet restaurant
    restauranten festival festivalen kampagne kampagnen ordet begrebet udtrykket slogan mottoet kendt_som`,
  negations: "ikke aldrig næppe uden",
  prepositions: `i på af fra til med for ved hos efter siden inden før under over mod gennem mellem blandt omkring bag
    foran trods via langs igennem`,
  linking: "for i på af fra",
  determiners: `en et den det denne dette disse nogle mange flere begge andre anden andet alle hver hans hendes deres sin
    sine vores min to tre`,
  relatives: "som der hvor hvilket",
  auxiliaries: `har havde er var bliver blev vil ville skal skulle også i_går i_dag senere tidligere siden så nu stadig
    for_nylig desuden dog derimod imidlertid selv ham hende dem os mig sig jer blandt_andet allerede igen derefter derfor
    til_dr til_ritzau til_journalister mandag tirsdag onsdag torsdag fredag lørdag søndag videre kan kunne have være været
    må måtte får fik mere end`,
  joins: "og men eller når mens fordi da selv_om selvom hvis samt",
  saidIn: "på {}",
  as: "som",
  verbsWithoutThat: "siger sagde tror troede håber håbede mener mente synes hævder",
  forSentence: "det",
};
