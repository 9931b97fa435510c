/** Words of speech in English. */
import type { SpeechWords } from "./speech-words.ts";

export const english: SpeechWords = {
  verbs: `say says said saying tell tells told telling state states stated stating declare declares declared declaring
    announce announces announced announcing add adds added adding note notes noted noting stress stresses stressed stressing
    emphasise emphasises emphasised emphasize emphasizes emphasized emphasizing explain explains explained explaining claim claims
    claimed claiming assert asserts asserted asserting admit admits admitted admitting acknowledge acknowledges acknowledged
    acknowledging believe believes believed think thinks thought warn warns warned warning promise promises promised promising
    confirm confirms confirmed confirming deny denies denied denying ask asks asked asking answer answers answered reply replies
    replied replying respond responds responded responding insist insists insisted insisting argue argues argued arguing
    point_out points_out pointed_out pointing_out write writes wrote writing tweet tweets tweeted tweeting report reports reported
    reporting recall recalls recalled recalling comment comments commented commenting complain complains complained complaining
    conclude concludes concluded concluding continue continues continued joke jokes joked joking suggest suggests suggested
    suggesting observe observes observed remark remarks remarked allege alleges alleged alleging contend contends contended
    maintain maintains maintained predict predicts predicted predicting pledge pledges pledged pledging vow vows vowed vowing
    reveal reveals revealed revealing disclose disclosed concede concedes conceded lament laments lamented reiterate reiterates
    reiterated reiterating repeat repeats repeated testify testifies testified confess confesses confessed boast boasts boasted
    estimate estimates estimated describe describes described describing quip quips quipped retort retorts retorted exclaim
    exclaims exclaimed shout shouts shouted shouting yell yells yelled cry cries cried whisper whispers whispered scream screamed
    read reads reading inform informs informed informing advise advises advised demand demands demanded demanding urge urges urged
    urging propose proposes proposed express expresses expressed expressing indicate indicates indicated indicating affirm
    affirms affirmed reassure reassured caution cautions cautioned charge charges charged accuse accuses accused opine opined
    muse mused post posts posted speak speaks spoke_of recount recounts recounted relate related mention mentions mentioned
    mentioning clarify clarifies clarified specify specified counter counters countered rebut swear swears swore assure assures
    assured assuring hope hopes hoped fear fears feared feel feels felt fault faults faulted blame blames blamed speculate
    speculates speculated summarise summarised summarize summarized agree agrees agreed disagree disagrees disagreed reckon
    reckons reckoned reason reasoned interject interjected murmur murmured was_quoted_as_saying is_quoted_as_saying
    were_quoted_as_saying goes_on_to_say went_on_to_say quoted_as_saying quoted_as_telling
    shot_back shoots_back shooting_back fired_back fires_back hit_back hits_back anticipate anticipates anticipated made_the_point makes_the_point
    figure figures figured worry worries worried remind reminds reminded reminding echo echoes echoed echoing assess assessed bemoan bemoans bemoaned
    question questions questioned questioning muses bragged brag brags talk_about talked_about scoff scoffs scoffed teased explained_to`,
  verbsBesideQuotes: `call calls called calling label labels labeled labelled labeling dub dubs dubbed denounce denounces denounced
    denouncing slam slams slammed blast blasts blasted praise praises praised praising hail hails hailed criticise criticised
    criticize criticizes criticized criticizing condemn condemns condemned condemning dismiss dismisses dismissed dismissing
    decry decries decried mock mocks mocked laugh laughs laughed smile smiled grin grinned begin begins began go goes went
    brand brands branded branding refer refers referred referring characterise characterised characterize characterized
    thank thanks thanked chant chants chanted chanting sing sang use uses used see sees consider considers considered
    attack attacks attacked quote quotes quoted quoting cite cites cited citing ends ended sums_up summed_up offer offers
    offered deem deemed term termed put_it puts_it greet greeted signed sigh sighed nod nodded want wants wanted`,
  nouns: `statement remark remarks comment comments words message speech interview letter tweet post reply answer question
    quote quotation headline slogan motto sign note press_release communique testimony following with_the_words`,
  accordingBefore:
    "according_to in_the_words_of in_the_opinion_of in_the_view_of as_per per_a citing quoting",
  that: "that whether how why if",
  pronouns: {
    he: "he himself",
    she: "she herself",
    they: "they",

    speaker: "i we you",
  },
  roles: `speaker reporters journalists voters minister ministers secretary president presidents spokesman spokeswoman spokesperson spokespeople spokesmen official
    officials police ministry government company expert experts analyst analysts researcher researchers professor doctor doctors
    mayor governor general lawyer lawyers attorney judge court prosecutor prosecutors coach manager player captain director
    executive ceo chairman chairwoman chair chairperson ambassador senator congressman congresswoman lawmaker lawmakers
    representative deputy party agency newspaper magazine report reports study statement source sources witness witnesses resident
    residents mother father brother sister son daughter wife husband parents family friend leader leaders chief head commander
    commissioner chancellor premier king queen prince princess pope bishop scientist scientists economist author writer actor
    actress singer artist musician campaigner activist activists protester protesters soldier soldiers officer officers
    sheriff investigator investigators survivor victim teacher student students farmer farmers worker workers boss founder
    owner adviser advisor aide aides envoy diplomat diplomats candidate nominee critic critics supporter supporters opponent
    opponents republican republicans democrat democrats conservative conservatives man woman men women people group organisation
    organization association union committee council commission board department office authority authorities bank firm
    institute university team club federation foundation website page poll survey letter document announcement law
    administration embassy military army navy force forces pilot driver passenger neighbour neighbor neighbours neighbors
    customer guest visitor journalist reporter editor columnist host anchor presenter correspondent veteran nurse patient
    chairmen vice_president prime_minister strategist historian psychologist biologist physicist engineer designer`,
  rolesOfWomen: `spokeswoman chairwoman congresswoman actress queen princess mother sister daughter wife woman businesswoman
    policewoman duchess`,
  titles: `mr mrs ms miss mx dr prof sir dame lord lady madam president vice_president prime_minister minister secretary senator
    sen rep gov governor mayor judge justice general gen colonel col major maj captain capt lieutenant lt sergeant sgt officer
    detective chancellor premier king queen prince princess pope bishop archbishop reverend rev father sister brother ambassador
    congressman congresswoman representative chief coach doctor professor former acting spokesman spokeswoman chairman leader`,
  nameParticles: "de da di van von der den bin ibn al el la le du of del dos",
  naming: `so-called film book song series novel newspaper magazine titled entitled named called nicknamed dubbed operation
    project album show play movie programme program ship vessel award prize party movement team club brand slogan word phrase
    term game band group known_as`,
  negations: "not never hardly without didn't doesn't don't won't wouldn't",
  saidIn: "in {} , speaking {}",
  prepositions: `in at on from with by to into onto after before during since until under over against between among amid about
    through throughout across despite without within near outside inside behind beyond following speaking via than like as upon
    toward towards including because`,
  linking: "of for 's",
  determiners:
    "the a an this these those his her its their our my your one another some many several both all other",
  relatives: "who whose whom which where that when",
  auxiliaries: `has have had was were is are will would could can may might should did does do been be being also later then
    now still just already recently earlier late early morning evening afternoon night yesterday today tonight again once repeatedly previously reportedly publicly
    simply finally quickly even only never not n't ever further himself herself him them her me us reporters
    journalists however instead meanwhile separately initially subsequently clearly rightly jokingly bluntly angrily famously
    afterwards thus so there here soon 're 've 'll 'd 'm doesn't don't didn't isn't aren't
    wasn't weren't can't cannot won't wouldn't couldn't shouldn't hasn't haven't hadn't`,
  joins: "and but or while when if because although though as since unless whereas so yet before after once",
  as: "as",
  verbsWithoutThat:
    "say says said saying insists insisted claims claimed believes believed argues argued adds added warns warned",
};
