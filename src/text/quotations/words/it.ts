/** Words of speech in Italian. */
import type { SpeechWords } from "./speech-words.ts";
import { withEndings } from "./with-endings.ts";

/** Verbs in "-are" that report, without their ending. */
const REGULAR = `dichiar afferm comunic inform raccont spieg osserv sottoline evidenzi rimarc ricord conferm rivel confess
  pens consider valut stim giudic lament critic accus raccomand argoment constat neg assicur precis puntualizz segnal
  indic comment auspic invoc esort protest rivendic replic domand ipotizz twitt dubit sper contest illustr cit riport giur
  rincar specific chios`;
/** Verbs whose stem ends in "-i". */
const SOFT = "annunc denunc testimon consigl minacc dettagl"; // annuncia, annunciato

const PAST_AND_PRESENT = "a ano ò arono ato ata ati ava avano ando are erà";
const regular = (stems: string) => withEndings(stems, PAST_AND_PRESENT);

export const italian: SpeechWords = {
  verbs: `dice dicono disse dissero detto diceva dicevano dicendo dire dirà dico aggiunge aggiungono aggiunse aggiunsero
    aggiunto aggiungeva aggiungendo sostiene sostengono sostenne sostenuto sosteneva sostenevano sostenendo ritiene
    ritengono ritenuto riteneva crede credono credeva creduto risponde rispondono rispose risposto rispondendo chiede
    chiedono chiese chiesto chiedeva chiedendo ammette ammettono ammise ammesso ammettendo promette promettono promise
    promesso riconosce riconoscono riconobbe riconosciuto avverte avvertono avvertì avvertito avvertendo ribadisce
    ribadiscono ribadì ribadito ribadendo chiarisce chiariscono chiarì chiarito riferisce riferiscono riferì riferito
    riferendo garantisce garantiscono garantito suggerisce suggeriscono suggerito smentisce smentiscono smentì smentito
    insiste insistono insistette insistito scrive scrivono scrisse scritto scriveva scrivendo ripete ripetono ripeté
    ripetuto prevede prevedono previsto suppone suppongono predice propone propongono proposto ha_fatto_sapere fa_sapere
    fanno_sapere ha_reso_noto rende_noto rendono_noto conclude concludono concluse concluso concludendo esige convinto
    convinta convinti rileva rilevano rilevato rilevando teme temono temeva intende pretende pretendono difende difeso
    esclude escludono escluso sancisce attribuisce ${regular(REGULAR)}
    ${withEndings(SOFT, "ia iano iò iarono iato iata iava iavano iando iare")} notato notava`,
  verbsBesideQuotes: `continua continuò continuato prosegue proseguì proseguito scherza scherzò scherzato grida gridano
    gridò gridato gridando urla urlano urlò urlato esclama esclamò esclamato sussurra sussurrò sussurrato mormora mormorò
    sorride sorrise ride rise sospira sospirò chiama chiamano chiamò chiamato definisce definiscono definì definito
    descrive descrivono descrisse descritto bolla bollato ringrazia ringraziato saluta salutato reagisce reagito
    interviene intervenuto termina terminato inizia iniziato attacca attaccato sbotta sbottò ironizza ironizzato riflette
    sfoga sfogato pubblica pubblicato si_legge esulta esultato tuona tuonò sbottato applaude taglia_corto incalza
    incalzato concorda indigna lancia analizza analizzato rilancia rilanciato`,
  nouns: `dichiarazione dichiarazioni comunicato nota parole parola frase messaggio discorso intervista risposta domanda
    commento commenti opinione parere testimonianza citazione tweet post lettera conferenza_stampa`,
  accordingBefore: `secondo stando_a stando_al stando_alla stando_alle stando_ai stando_agli a_detta_di a_detta_del
    a_detta_della a_parere_di a_parere_del a_giudizio_di a_giudizio_del per_bocca_di nelle_parole_di nelle_parole_del
    nelle_parole_della ad_avviso_di come_ha_detto come_ha_spiegato come_ha_dichiarato come_dice come_spiega come_riporta
    come_riferisce come_riferito_da citato_da citata_da citando`,
  that: "che ch' se",
  pronouns: {
    he: "lui egli",
    she: "lei ella",
    they: "loro essi esse",
    person: "costui costei questi",
    speaker: "io noi",
  },
  roles: `presidente vicepresidente primo_ministro premier ministro ministri viceministro sottosegretario segretario
    portavoce rappresentante rappresentanti funzionario funzionari autorità deputato deputati onorevole senatore senatori
    parlamentare parlamentari ambasciatore diplomatico diplomatici governatore governatori sindaco sindaci assessore
    prefetto governo esecutivo ministero ministeri palazzo_chigi polizia poliziotto poliziotti questura questore
    carabinieri procuratore procuratori procura pm inquirenti investigatori tribunale corte giudice giudici magistrato
    magistrati avvocato avvocati legale legali giurista generale colonnello comandante esercito soldato soldati esperto
    esperti specialista analista analisti economista economisti politologo sociologo storico scienziato scienziati
    ricercatore ricercatori professore docente medico medici dottore insegnante insegnanti giornalista giornalisti
    corrispondente inviato cronista redattore scrittore autore autori regista attore cantante musicista pittore artista
    allenatore tecnico ct commissario_tecnico giocatore giocatori calciatore atleta pilota campione capitano direttore
    direttori direttore_generale amministratore_delegato ceo fondatore proprietario titolare manager imprenditore
    imprenditori azienda aziende impresa società compagnia gruppo banca organizzazione ong associazione partito agenzia
    giornale quotidiano settimanale emittente rapporto studio sondaggio indagine fonte fonti testimone testimoni residente
    residenti abitante abitanti attivista attivisti leader dirigente dirigenti capo opposizione oppositore candidato
    consigliere consulente papa vescovo arcivescovo cardinale sacerdote prete madre padre genitori marito fratello figlio
    amico vicino studente studenti passeggero passeggeri partecipante commissione commissario consiglio comitato sindacato
    sindacati federazione fondazione vigili_del_fuoco soccorritori meteorologo critico difensore coordinatore presidenza
    re principe vittima vittime cancelliere pontefice media stampa politico politici lavoratori sindacalista soccorritore`,
  rolesOfWomen: `presidentessa prima_ministra ministra ministre sottosegretaria segretaria deputata senatrice
    ambasciatrice governatrice sindaca assessora funzionaria magistrata avvocata avvocatessa esperta sociologa storica
    scienziata ricercatrice professoressa dottoressa medica redattrice scrittrice autrice attrice allenatrice giocatrice
    calciatrice campionessa direttrice fondatrice proprietaria imprenditrice candidata consigliera madre moglie sorella
    figlia amica vicina studentessa cancelliera coordinatrice regina principessa inviata`,
  titles:
    "sig sig.ra signor signora signorina dott dott.ssa prof prof.ssa avv ing on sen don suor mons sir lord san",
  nameParticles: "de di del della dello dei degli da dal la lo d' von van der den al el ben bin ibn",
  naming: `cosiddetto cosiddetta cosiddetti cosiddette sedicente denominato denominata denominati intitolato intitolata
    intitolati soprannominato soprannominata soprannominati ribattezzato ribattezzata battezzato alias noto_come nota_come
    noti_come conosciuto_come conosciuta_come dal_titolo dal_nome titolo film romanzo libro canzone album serie spettacolo
    giornale quotidiano rivista settimanale rete emittente partito movimento operazione progetto programma premio concorso
    club squadra nave azienda società gruppo band hotel ristorante festival campagna piattaforma collettivo mostra quadro
    slogan parola termine espressione concetto piano legge decreto etichetta soprannome pseudonimo motto`,
  negations: "non né mai neppure nemmeno",
  prepositions: `a al allo alla ai agli alle in nel nello nella nei negli nelle con senza per su sul sullo sulla sui sugli
    sulle sotto davanti contro da dal dallo dalla dai dagli dalle tra fra verso fino durante dopo prima presso dentro
    fuori oltre secondo mediante tranne nonostante all' dall' nell' sull' coll' ad`,
  linking: "di del dello della dei degli delle dell' d' per dal dalla ",
  determiners: `il lo la l' i gli le un uno una un' questo questa questi queste quel quella quei quegli quelle suo sua
    suoi sue loro mio mia nostro nostra alcuni alcune molti molte altri altre altro altra entrambi ogni tutti tutte due
    diversi diverse`,
  relatives: "cui chi dove quale quali il_quale la_quale i_quali le_quali",
  auxiliaries: `ha hanno aveva avevano avrà è sono era erano fu furono stato stata stati avendo essendo anche inoltre ieri
    oggi già poi ancora allora qui recentemente pubblicamente nuovamente persino le mi ci ti vi si ne così tuttavia invece
    però da_parte_sua a_sua_volta infine precedentemente successivamente nel_frattempo più_volte chiaramente semplicemente
    sempre solo soltanto ai_giornalisti ai_cronisti alla_stampa poco_dopo subito può possono potrebbe deve devono essere
    avere più molto ho sta`,
  joins: "e ed ma o oppure quando mentre perché poiché anche_se sebbene dunque quindi come",
  saidIn: "in {}",
  as: "come",
  forSentence: "lo questo_è_quanto",
};
