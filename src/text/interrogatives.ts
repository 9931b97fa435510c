/**
 * Words that open a question in Germanic and Romance languages, one small row or two a language. Every row is tried on
 * every sentence, so a word that means something else in a neighbour ("kam", "vem", "apa") asks only before a verb
 * of its own language, or beside letters of its own language.
 */

/** Lists are words parted by white space; "_" joins a phrase. All in lower case. */
export interface Interrogatives {
  readonly language: string;
  /** The row counts only for sentences that hold such a letter. */
  readonly letters?: RegExp;
  /** Open questions and nothing else, whatever follows. */
  readonly sure?: string;
  /** Open questions; also clauses that a comma ends ("Wer das glaubt, …"). No word of `bars` may follow. */
  readonly asks?: string;
  /** Open exclamations too ("какой день"): ask in longer sentences only, before a word of neither `verbs` nor `bars`. */
  readonly exclaims?: string;
  /** Open clauses too ("when he came"): ask when a verb of `verbs` follows at once. */
  readonly clauses?: string;
  /** Ask for a noun ("which city has"): a verb of `verbs` within reach, and no word of `bars` before it. */
  readonly nouns?: string;
  readonly verbs?: string;
  readonly bars?: string;
  /** The verb stands second in questions only, so a comma further on takes nothing back. */
  readonly inverts?: boolean;
  /** Verbs that open a question when one of `subjects` follows. */
  readonly polar?: string;
  readonly subjects?: string;
  /** Verbs that open a question when a name follows. */
  readonly named?: string;
  /** May stand before what asks ("in which year", "seit wann"). */
  readonly prepositions?: string;
  /** Ask wherever they stand, unless a word of `silences` stands in the sentence. */
  readonly inside?: string;
  readonly silences?: string;
  /** Ask at the end. */
  readonly final?: string;
  /** Pairs that ask together: the one somewhere, the other as the last word. */
  readonly frames?: string;
  /** The words of `inside` ask only when the last word ends so. */
  readonly insideEndings?: RegExp;
  /** Endings by which the last word asks. */
  readonly lastEndings?: RegExp;
  /** Ask as the second or third word. */
  readonly second?: string;
  /** Endings by which the first word asks. */
  readonly endings?: RegExp;
  /** Endings by which one of the first words asks. */
  readonly earlyEndings?: RegExp;
  /** Requests that ask when a word that asks follows ("tell me who"). */
  readonly leads?: string;
}

/** Greetings and conjunctions that people put before a question. */
export const FILLERS = `hi hey hello hallo hej hola salut ciao oi yo ok okay so and but then also btw please pls bot well
  um now und aber denn bitte en maar och men og et mais donc y e pero mas ma și dar i a ale no ve ama peki dan tapi
  de és привет и а но ну і але та але па али или سلام و یا`;

/**
 * Begin a clause that hangs on what was asked ("who won, after …"). A main clause, as follows "Кто не работает",
 * begins with none of them, so a pause before one takes nothing back.
 */
export const JOINS = `who which whose when where that if after before because while as than including als wenn weil
  nachdem bevor dass ob während obwohl dat omdat toen nadat som att eftersom innan fordi at efter qui que quand si
  lorsque cuando porque donde quando perché che dopo onde care dacă który która które którzy którego której których
  że żeby jeśli gdy která který kteří že aby když koji koja koje što jer кто что который которая которое которые
  которого которой которых котором которую которыми чтобы если когда где как кроме хто який яка яке які щоб якщо коли
  който която което които че ако кога που ότι όταν αν yang jika karena ketika`;

export const GERMANIC_AND_ROMANCE: readonly Interrogatives[] = [
  {
    language: "en",
    inverts: true,
    sure: `who's whos who'd who'll what's whats where's wheres when's why's how's hows what_kind_of what_type_of
      how_many how_come which_of do_you do_they do_we do_i do_any have_you have_they have_we should_we should_they
      should_i should_the`,
    asks: `who whom whose what_happened what_happens what_caused what_country what_city
      what_year what_day what_time what_date what_company what_team what_party what_percentage what_language`,
    exclaims: "which",
    clauses: `who whom what when where why how how_much how_long how_often how_old how_far how_big how_large how_tall
      how_high how_fast`,
    nouns: "what which whose how_much",
    verbs: `is are was were am did does do has have had can could will would should must isn't aren't wasn't weren't didn't
      doesn't don't hasn't haven't can't couldn't won't wouldn't shouldn't`,
    bars: `a an the he she it they we you i this that these those my your his her its our their some one to knows cares
      matters counts remains followed follows started began emerged makes means seems appears reminds brings leads`,
    polar:
      "did does has is are was were can could will would isn't aren't wasn't weren't didn't doesn't hasn't",
    subjects: `he she it they we you i there the this that these those anyone anybody someone any your his her its our
      their`,
    named: "is are was were did does has",
    prepositions: "in on at to for from by of with since until till during about under after into",
    leads: `tell_me please_tell_me can_you_tell_me could_you_tell_me can_anyone_tell_me does_anyone_know anyone_know
      do_you_know i_want_to_know i_wonder`,
  },
  {
    language: "de",
    inverts: true,
    sure: `weshalb wieso wieviel wieviele wie_viel wie_viele wie_lange wie_alt wie_hoch wie_groß wie_oft wie_weit welche
      welcher welches welchen welchem worauf worum woran worin wovon woraus wonach wogegen`,
    asks: "wer wen wem wessen wann warum woher wohin wozu wodurch womit wofür worüber",
    clauses: "was wo wie wer wann warum",
    verbs: `ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten soll sollen
      sollte muss müssen darf dürfen will wollen wollte gibt gab heißt heißen hieß hießen lautet lautete nennt nannte
      passiert passierte geschah macht machen machte liegt lag bedeutet bedeuten sagt sagte kostet geht ging kam kommt
      steht stand führt führte zeigt verursacht besteht bestand entstand begann beginnt endet endete findet fand
      starb lebt lebte plant fordert forderte leitet gewann gewinnt`,
    polar: "hat haben hast habt ist sind war waren wird werden wurde wurden kann können gibt darf muss soll",
    subjects: "der die das er sie es wir ihr du man jemand dieser diese dieses",
    prepositions: "in im an am auf aus bei bis für gegen mit nach seit über um unter von vor zu durch ab",
    leads: "sag_mir sagt_mir weiß_jemand weißt_du wisst_ihr kannst_du_mir_sagen",
  },
  {
    // Without these letters "was" is English.
    language: "de",
    letters: /[äöüß]/u,
    exclaims: "was wo",
    bars: `ich du er sie es wir ihr man der die das den dem ein eine einen für mich dich uns euch ihn ihm auch immer
      bisher ja nun noch schon`,
  },
  {
    language: "nl",
    inverts: true,
    sure: `waarom hoeveel hoe_veel hoe_lang hoe_vaak hoe_oud hoe_groot hoe_hoog hoe_laat hoe_ver welke welk`,
    asks: "waarvoor waarmee waardoor",
    clauses: "wie wat waar wanneer hoe",
    verbs: `is was zijn waren heeft hebben had hadden kan kunnen kon zal zullen zou wordt worden werd werden gaat gaan
      ging moet moeten mag wil gebeurt gebeurde won wint wonnen doet deed betekent zei zegt komt kwam staat ligt heet
      leidt zorgt begon stierf`,
    polar: "is was zijn waren heeft hebben had kan zal zou wordt werd gaat moet mag",
    subjects: "de het hij zij ze we wij jij je jullie er iemand dit dat deze die",
    named: "heeft",
    prepositions: "in op aan bij van voor met sinds tot uit door naar over",
    leads: "weet_iemand weet_je zeg_me vertel_me",
  },
  {
    language: "sv",
    inverts: true,
    sure: "hur_många hur_mycket hur_länge hur_ofta hur_gammal hur_stor hur_långt",
    asks: "varför vilken vilket vilka",
    clauses: "vem vems vad var när hur",
    verbs: `är var har hade ska skulle kan kunde blir blev vann vinner händer hände gör gjorde heter ligger låg kommer
      kom fick får betyder sa sade säger tar tog leder som`,
    polar: "är var har hade ska skulle kan kunde blir blev kommer får fick finns vann",
    subjects: "det den de han hon vi du ni man någon denna detta dessa",
    prepositions: "i på av från för med till under sedan om vid efter",
  },
  {
    language: "da, no",
    inverts: true,
    sure: `hvor_mange hvor_mye hvor_meget hvor_lenge hvor_længe hvor_ofte hvor_gammel hvor_stor hvor_langt`,
    asks: "hvem hvorfor hvilken hvilket hvilke hvornår hvordan",
    clauses: "hva hvad hvor når",
    verbs: `er var har havde hadde skal skulle kan kunne vil ville blir bliver ble blev skjer sker skjedde skete gjør gør
      gjorde heter hedder ligger lå kommer kom fikk fik får betyr betyder sa sagde sier siger`,
    polar: "er var har havde hadde skal skulle kan vil blir bliver ble blev fikk fik får vant vandt",
    subjects: "det den de han hun vi du dere man noen nogen denne dette disse",
    prepositions: "i på av af fra for med til under siden om ved etter efter",
  },
  {
    language: "fr",
    sure: `est-ce_que est-ce_qu'il est-ce_qu'elle est-ce_qu'on est-ce_qu'ils est-ce_qu'elles qu'est-ce_que
      qu'est-ce_qui qui_est-ce quel_est quelle_est quels_sont quelles_sont quand_est-ce comment_est-ce où_est-ce avez-vous êtes-vous
      pouvez-vous allez-vous avons-nous allons-nous`,
    asks: "pourquoi combien quand_a où_a",
    earlyEndings: /-(?:t-)?(?:ils?|elles?|on)$/u,
    clauses: "qui quand où comment que",
    verbs: `est sont était étaient ont sera seront fut peut peuvent doit s'appelle s'est se signifie gagne gagnera
      dirige`,
    prepositions: "à de en par pour avec depuis dans sur chez sous d'",
    leads: "dis-moi dites-moi sais-tu savez-vous",
  },
  {
    // "Qui" and "quel" are Italian too, but without these letters.
    language: "fr",
    letters: /[éêçœâîôûë]/u,
    asks: "qui quoi",
    clauses: "quand où comment",
    nouns: "quel quelle quels quelles",
    verbs: "a va est sont ont était étaient fut sera seront avait avaient peut peuvent doit fait",
    bars: "le la les un une il elle ils elles on je tu nous vous ce c'est c'était",
    prepositions: "à de en par pour avec depuis dans sur chez sous",
  },
  {
    language: "es",
    sure: "cuánto cuánta cuántos cuántas cuál cuáles por_qué",
    asks: "quién quiénes cuándo dónde adónde cuantos cuantas cuales a_quién de_quién",
    exclaims: "qué cómo",
    clauses: "qué cómo",
    verbs: `es son fue fueron era eran ha han está están estaba hay hubo será pasó pasa paso ocurrió sucedió significa se
      hizo dijo va van puede pueden tiene`,
    prepositions: "a de en con por para desde hasta sobre",
    leads: "dime díganme dígame sabes sabe_alguien alguien_sabe",
  },
  {
    // Typed without accents, these are conjunctions too.
    language: "es",
    clauses: "quien quienes cuando donde cual",
    verbs: "es son fue fueron gano ganó",
  },
  {
    language: "pt",
    sure: "será_que quantos quantas quais",
    asks: "quem qual por_que",
    clauses: "onde quando como quanto o_que",
    nouns: "que",
    verbs: `é são foi foram era eram está estão estava há houve será vai vão pode podem aconteceu acontece significa
      fica ficou tem se`,
    bars: "o a os as um uma ele ela eles elas eu você se não",
    prepositions: "a de em com por para desde até sobre",
    leads: "me_diga me_diz alguém_sabe você_sabe diga-me",
  },
  {
    language: "it",
    sure: "quali quanti quante che_cosa cos'è cos'ha dov'è dov'era com'è qual'è qual_è",
    asks: "chi",
    clauses: "cosa quando dove perché come quale quanto",
    nouns: "quale che",
    verbs: `è sono era erano ha hanno aveva sarà fu furono può possono si c'è sta stanno succede successe significa vince
      fa va deve`,
    bars: "il lo la i gli le un una",
    prepositions: "a di da in con su per tra fra",
    leads: "dimmi ditemi sai sapete qualcuno_sa",
  },
  {
    language: "ro",
    sure: "de_ce câți câte cât_timp cât_costă care_este care_sunt care_e care_au",
    asks: "cine cui cați cate",
    clauses: "ce când cand unde cum cât",
    nouns: "ce",
    verbs: "este e sunt a au era erau fost va vor s-a s-au se poate înseamnă inseamna face fac are",
    bars: "un o",
    prepositions: "în in de la pe cu din pentru despre până",
  },
];
