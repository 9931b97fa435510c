/** Words that point back to what was said before, in languages of Latin script: one row a language or group. */

/** Lists are words parted by white space; "_" joins a phrase. All in lower case, apostrophes and hyphens left out. */
export interface Anaphora {
  /** BCP 47 codes of the languages that read this row. */
  readonly languages: string;
  /** Pronouns and demonstratives: point back at the start, and behind one of `prepositions`. */
  readonly refers: string;
  /** The same at the start only, whatever follows: possessives ("In her speech Ana Bell said" names her right away), and
   * pronouns that no noun follows, so that a calendar word behind them takes nothing back. */
  readonly owns?: string;
  /** Join the sentence to the one before. */
  readonly links: string;
  readonly prepositions?: string;
  /** After one of `refers` these take it back: the calendar ("this week"), or a word that only fills a place ("es gibt"). */
  readonly bars?: string;
  /** A sentence that begins so tells what somebody says without telling who ("Dijo que …"), or points back otherwise. */
  readonly opening?: RegExp;
}

export const LATIN: readonly Anaphora[] = [
  {
    languages: "en",
    refers:
      "he she it they him them this that these those such both neither another others the_latter the_former the_same",
    owns: "his her its their hers theirs",
    links: `but and or so also then thus therefore hence however meanwhile moreover furthermore additionally nevertheless
      nonetheless instead otherwise still yet besides consequently likewise similarly indeed afterwards thereafter in_addition
      as_a_result in_contrast by_contrast on_the_other_hand for_example for_instance at_the_same_time in_turn even_so`,
    prepositions:
      "in on at of for to by with after before despite about from under during among because_of according_to",
    bars: "week weekend month year morning afternoon evening spring summer autumn fall winter season quarter time decade century who",
  },
  {
    languages: "de",
    refers: `er sie es ihm ihr ihn ihnen dieser diese dieses diesem diesen jener jene jenes jenem jenen solche solcher beide
      letzterer letztere dasselbe derselbe dieselbe dabei dafür dagegen damit danach daran darauf daraufhin daraus darin
      darüber darum darunter davon davor dazu hierzu hierbei deren dessen`,
    owns: "sein seine seiner seinem seinen ihre ihrer ihrem ihren",
    links: `aber und oder denn doch jedoch allerdings außerdem zudem ferner deshalb deswegen daher dann somit folglich
      trotzdem dennoch hingegen stattdessen sonst ebenso gleichzeitig zuvor später inzwischen unterdessen auch
      im_gegensatz_dazu zum_beispiel so`,
    prepositions:
      "in an auf aus bei mit nach von vor zu für gegen durch um unter über wegen trotz während laut",
    bars: "woche monat jahr jahres morgen mittag nachmittag abend frühjahr sommer herbst winter saison jahrzehnt jahrhundert gibt gab",
  },
  {
    languages: "nl af",
    refers:
      "hij zij ze hem haar hen hun dit dat deze die beide dezelfde hetzelfde daarbij daarna daarom daarvoor daarmee hiermee",
    owns: "zijn hun haar",
    links:
      "maar en of want echter bovendien ook dus toch niettemin daarnaast tegelijkertijd vervolgens intussen ondertussen bijvoorbeeld toen",
    prepositions: "in op aan van voor met na bij door onder over tijdens volgens ondanks",
    bars: "week weekend maand jaar ochtend middag avond lente zomer herfst winter seizoen keer kwartaal",
  },
  {
    languages: "sv da no nb nn is",
    refers: `han hon hun det dem ham henne hende denne denna dette detta disse dessa båda begge samma samme hann hún það
      þeir þær þau þetta þessi`,
    owns: "hans hennes hendes deras deres dess",
    links: `men och og eller samt dock dog derfor därför dessutom desuden også också dermed därmed samtidigt samtidig imidlertid
      ändå sedan så derimot derimod`,
    prepositions: "i på av af for för til till med efter etter under om vid ved enligt ifølge trots trods",
    bars: "vecka veckan uge uke månad månaden måned år året morgon kväll sommar sommaren sommer vinter vintern vinteren höst",
  },
  {
    languages: "fr",
    refers: `il elle ils elles lui leur eux ce c ceci cela ça cet cette ces celui celle ceux celles ceux_ci celui_ci celle_ci
      ce_dernier cette_dernière les_deux`,
    owns: "son sa ses leur leurs",
    links: `mais et ou donc or car ainsi alors aussi cependant toutefois pourtant néanmoins puis ensuite enfin en_effet de_plus
      en_outre par_ailleurs d_autre_part en_revanche au_contraire par_exemple c_est_pourquoi dès_lors du_coup`,
    prepositions: "à de dans pour par avec sans sur sous après avant malgré selon d depuis pendant",
    bars: "semaine mois année matin soir printemps été automne hiver trimestre saison y faut fallait week",
  },
  {
    languages: "es ca gl",
    refers: `él ella ellos ellas ello le les este esta esto estos estas ese esa eso esos esas aquel aquella aquellos aquellas ambos
      dicho dicha dichos dichas aquest aquesta aquests això ell ells`,
    owns: "su sus seu seva",
    links: `pero y e o sin_embargo no_obstante además también así entonces luego después por_eso por_ello por_tanto
      por_lo_tanto en_cambio mientras_tanto asimismo igualmente por_ejemplo por_otra_parte por_otro_lado al_mismo_tiempo però
      a_més també tanmateix`,
    prepositions: "a de en para por con sin sobre tras ante bajo desde según pese_a durante",
    bars: "semana mes año mañana tarde noche primavera verano otoño invierno trimestre temporada vez setmana any",
    opening: /^\p{L}+(?:ó|aron|ieron),? que\b|^(?:dijo|dijeron|ha dicho),? que\b/iu,
  },
  {
    languages: "pt",
    refers: `ele ela eles elas lhe isso isto aquilo este esta estes estas esse essa esses essas aquele aquela ambos nisso disso neste
      nesta nesse nessa deste desta desse dessa tal tais`,
    owns: "seu sua seus suas",
    links: `mas e ou porém contudo todavia entretanto no_entanto além_disso também assim então depois por_isso portanto enquanto_isso
      por_exemplo por_outro_lado ao_mesmo_tempo apesar_disso`,
    prepositions: "a de em para por com sem sobre após segundo durante com_base",
    bars: "semana mês ano manhã tarde noite primavera verão outono inverno trimestre temporada vez",
    opening: /^\p{L}+(?:ou|eu|iu|aram|eram),? que\b|^disse(?:ram)?,? que\b/iu,
  },
  {
    languages: "it",
    refers: `egli lui ella lei esso essa essi esse loro ciò questo questa questi queste quest quello quella quelli quelle quel quei
      entrambi tale tali quest_ultimo`,
    owns: "suo sua suoi sue",
    links: `ma e o però tuttavia inoltre anche quindi dunque così poi allora perciò infatti intanto invece pertanto nel_frattempo
      per_esempio ad_esempio d_altra_parte al_contrario allo_stesso_tempo`,
    prepositions: "a di da in con su per tra fra dopo prima secondo durante nonostante",
    bars: "settimana mese anno mattina pomeriggio sera primavera estate autunno inverno trimestre stagione volta",
    opening: /^(?:ha|hanno|aveva) \p{L}+(?:to|sso),? che\b/iu,
  },
  {
    languages: "ro",
    refers:
      "el ea ei ele acesta aceasta aceștia acestea acest această acești aceste acela aceea acel acea ambii ambele asta lui",
    owns: "său sa săi sale",
    links:
      "dar și sau însă totuși de_asemenea astfel apoi deci prin_urmare în_plus între_timp de_exemplu pe_de_altă_parte în_schimb",
    prepositions: "în la de pe cu din pentru după prin potrivit despre",
    bars: "săptămână lună an dimineață seară primăvară vară toamnă iarnă sezon",
    opening: /^(?:a|au) \p{L}+t,? că\b/iu,
  },
  {
    languages: "pl",
    refers: `on ona ono oni one jego jej ich go mu im jemu nim nią nimi to ten ta te ci tego tej tych temu tym tymi tę tamten tamta obaj
      oboje obie taki taka takie`,
    links: `ale i a oraz lub jednak jednakże natomiast ponadto poza_tym także również więc zatem dlatego wtedy potem następnie tymczasem
      mimo_to na_przykład z_kolei jednocześnie zresztą`,
    prepositions: "w we z ze na do od o po przez dla za przed pod u przy według mimo",
    bars: "tydzień tygodniu miesiąc miesiącu rok roku wiosny lata jesieni zimy sezonie razem",
    opening: /^\p{L}+(?:ł|ła|li|ły),? że(?!\p{L})/iu,
  },
  {
    languages: "cs sk",
    refers: `on ona ono oni ony jeho její jejich jej ich ho mu jim im nim ním ten ta to ti tento tato toto tyto tieto tí této tejto tomto
      tohoto tohto těchto týchto tím tým tomu tom oba obě obaja takový taký`,
    links: `ale a i nebo alebo však avšak navíc navyše také též tiež proto preto tedy teda pak potom poté následně mezitím medzitým
      přesto napriek_tomu například napríklad naopak zároveň současně`,
    prepositions: "v ve z ze na do od o po pro pre za před pred u s se k podle podľa při pri kvůli",
    bars: "týden týždeň týdnu měsíc mesiac rok roce roku jaro léto lete podzim zimu sezóně",
    opening: /^\p{L}+(?:l|la|li|lo),? (?:že|ze)(?!\p{L})/iu,
  },
  {
    languages: "hr bs sr sh sl",
    refers: `on ona ono oni one njega nje njih njemu njoj njim njima to taj ta ti te toga tome tim ovaj ova ovo ovi ove ovog ovoga ovom
      ovim onaj obojica oba takav takva tega temu tem`,
    owns: "njegov njegova njegovo njegovi njen njezin njihov njihova njegove",
    links: `ali i a ili no međutim ipak također takođe osim_toga pored_toga zato stoga dakle tada zatim potom naime u_međuvremenu
      na_primjer na_primer s_druge_strane istodobno vendar toda in zato poleg_tega`,
    prepositions: "u na o od do za s sa iz po pri prema nakon posle zbog v z",
    bars: "tjedna tjedan nedelje sedmice mjeseca meseca godine godinu proljeća prolećа ljeta leta jeseni zime puta sezone",
    opening: /^\p{L}+(?:o|la|li) (?:je|su) da\b/iu,
  },
  {
    languages: "lt lv",
    refers:
      "jis ji jie jos jo jos jų tai šis ši šie šios šio tas ta tie viņš viņa viņi viņas tas tā tie tās šis šī šie šīs tam abi",
    links:
      "bet ir o tačiau taip_pat be_to todėl tada tuo_tarpu pavyzdžiui un taču tomēr arī turklāt tāpēc tad savukārt piemēram",
    bars: "savaitę mėnesį metais metų rytą vakarą nedēļā mēnesī gadā gada vasarą vasarā",
  },
  {
    languages: "fi et",
    refers: `hän he se ne hänen heidän sen niiden tämä tuo nämä nuo tämän siitä siihen siinä sitä tästä tässä molemmat tema ta nemad nad
      need see selle selles sellest seda mõlemad tema`,
    links: `mutta ja tai kuitenkin lisäksi myös siksi sitten näin tällöin sen_sijaan toisaalta esimerkiksi samalla silti aga kuid ning
      siiski lisaks ka seetõttu siis samas näiteks`,
    bars: "viikko viikolla kuussa vuonna vuosi vuoden aamuna iltana kesänä talvena nädal nädalal kuul aastal",
  },
  {
    languages: "hu",
    refers:
      "ő ők ez ezek azok ezt azt ennek annak erre arra ebben abban ezzel azzal ezért azért mindkettő ilyen ettől attól",
    links:
      "de és vagy azonban viszont ugyanakkor továbbá emellett ezenkívül is így tehát majd később közben például ráadásul mégis",
    bars: "hét hónap év",
    opening: /^\p{L}+,? hogy(?!\p{L})/iu,
  },
  {
    languages: "tr az",
    refers:
      "o onun ona onu onlar onların onları bu bunun buna bunu bunlar bunların şu böyle her_ikisi bunda ondan bundan",
    links: `ama ve veya fakat ancak ayrıca bununla_birlikte buna_rağmen bu_nedenle dolayısıyla böylece sonra daha_sonra öte_yandan bu_arada
      örneğin üstelik yine_de lakin həmçinin buna_görə`,
    bars: "hafta ay yıl sabah akşam yaz kış sezon il həftə",
  },
  {
    languages: "id ms",
    owns: "dia ia mereka beliau",
    refers: "itu ini hal_ini hal_itu hal_tersebut keduanya nya tersebut",
    links: `namun tetapi tapi dan atau juga selain_itu oleh_karena_itu karena_itu maka kemudian lalu sementara_itu meski_begitu
      meskipun_demikian namun_demikian bagaimanapun akan_tetapi misalnya sebaliknya bahkan di_samping_itu walau_bagaimanapun`,
    prepositions: "dari untuk dengan pada di oleh ke menurut setelah tentang dalam",
    opening: /^\p{L}+nya\b(?! \p{Lu})/u,
  },
  {
    languages: "vi",
    refers:
      "ông_ấy bà_ấy anh_ấy cô_ấy họ nó chúng điều_này điều_đó việc_này việc_đó đây đó những_người_này cả_hai",
    links: `nhưng và hoặc tuy_nhiên ngoài_ra hơn_nữa do_đó vì_vậy vì_thế sau_đó trong_khi_đó đồng_thời bên_cạnh_đó mặt_khác
      chẳng_hạn thế_nhưng`,
  },
  {
    languages: "tl fil",
    refers: "siya sila ito iyon iyan kanya kanila niya nila nito dito doon",
    links:
      "ngunit pero subalit at o gayunman gayunpaman bukod_dito kaya dahil_dito samantala pagkatapos halimbawa",
  },
  {
    languages: "sw",
    refers: "yeye wao hiyo hii huyo huyu hao hawa hilo hili hayo haya wote_wawili",
    links: "lakini na au hata_hivyo pia aidha kwa_hiyo hivyo kisha halafu wakati_huo_huo kwa_mfano",
  },
];
