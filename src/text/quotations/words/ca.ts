/** Words of speech in Catalan. */
import type { SpeechWords } from "./speech-words.ts";
import { withEndings } from "./with-endings.ts";

/** Verbs in "-ar" that report, without their ending. */
const REGULAR = `afirm declar assenyal assegur manifest coment inform indic explic precis apunt remarc subratll destac
  record reiter confirm anunci notific confess opin consider pens lament critic acus denunci reclam demand recoman
  argument justific constat observ detall revel puntualitz rebutj contest pregunt neg alert amenaç exclam ironitz valor
  calcul esper dubt concret recalc avis`;

export const catalan: SpeechWords = {
  verbs: `${withEndings(REGULAR, "a en ava aven at ant ar à")} diu diuen deia deien dit dient dir afegeix afegeixen afegit
    afegir sosté sostenen sostingut manté mantenen reconeix reconeixen reconegut admet admeten admès adverteix adverteixen
    advertit respon responen respost promet prometen promès escriu escriuen escrit repeteix proposa proposen demana
    demanen demanat exigeix exigit insisteix insisteixen insistit conclou conclòs desmenteix desmentit suggereix suggerit
    creu creuen cregut tem temen preveu preveuen defensa defensen defensat deixa_clar fa_saber convençut convençuda relata
    exposa exposat`,
  verbsBesideQuotes: `continua continuat prossegueix crida cridat xiuxiueja somriu riu sospira anomena anomenat qualifica
    qualificat titlla descriu descrit defineix definit celebra celebrat agraeix agraït felicita saluda reacciona acaba
    comença interromp etziba bromeja reflexiona publica piulat piula`,
  nouns: `declaració declaracions comunicat paraules paraula frase missatge discurs entrevista resposta pregunta comentari
    opinió testimoni cita piulada carta`,
  accordingBefore:
    "segons d'acord_amb en_paraules_de en_opinió_de a_parer_de a_judici_de citant citat_per com_ha_dit com_ha_explicat",
  that: "que si",
  pronouns: { he: "ell", she: "ella", they: "ells elles", speaker: "jo nosaltres" },
  roles: `president expresident vicepresident primer_ministre ministre ministres conseller consellers secretari portaveu
    portaveus representant representants funcionari autoritats diputat diputats senador ambaixador diplomàtic governador
    alcalde alcaldes regidor govern executiu ministeri conselleria departament policia mossos fiscal fiscalia investigador
    investigadors tribunal jutge jutges magistrat advocat advocats general coronel comandant exèrcit soldats expert
    experts especialista analista analistes economista politòleg sociòleg historiador científic científics professor
    catedràtic metge metges doctor mestre periodista periodistes corresponsal redactor escriptor autor director
    director_general actor cantant músic pintor artista entrenador tècnic jugador jugadors futbolista capità
    conseller_delegat fundador propietari empresari empresa companyia banc organització associació partit agència diari
    cadena informe estudi enquesta font fonts testimonis veí veïns habitants activista líder dirigent cap oposició
    candidat assessor papa bisbe cardenal mare pare pares marit germà fill amic estudiant passatger comissió comissari
    consell comitè sindicat federació fundació bombers rei príncep víctima canceller`,
  rolesOfWomen: `presidenta vicepresidenta primera_ministra ministra consellera secretària diputada senadora ambaixadora
    alcaldessa regidora investigadora jutgessa magistrada advocada experta científica professora doctora mestra escriptora
    autora directora actriu entrenadora jugadora fundadora empresària veïna candidata mare dona germana filla reina
    princesa cancellera`,
  titles: "sr sra senyor senyora dr dra prof en na el_senyor sir lord mossèn sant",
  nameParticles: "de d' del i la le von van der al el ben bin",
  naming: `anomenat anomenada anomenats anomenades titulat titulada sobrenom conegut_com coneguda_com batejat batejada
    suposat pel·lícula film novel·la llibre cançó àlbum disc sèrie obra diari revista setmanari cadena partit moviment
    operació projecte programa premi concurs club equip vaixell empresa companyia grup hotel restaurant festival campanya
    plataforma lema paraula terme expressió concepte`,
  negations: "no ni mai tampoc",
  prepositions:
    "a al als amb sense per pel pels sobre sota davant contra des entre cap fins durant mitjançant en després_de abans_de",
  linking: "de del dels d' de_la de_les per",
  determiners: `el la l' els les un una uns unes aquest aquesta aquests aquestes seu seva seus seves nostre diversos
    alguns molts altre altres ambdós cada tots dos dues`,
  relatives: "qui on qual quals",
  auxiliaries: `ha han havia havien és són va van també a_més ahir avui ja després abans encara llavors aquí recentment
    públicament li els_hi em ens es s' així tanmateix per_la_seva_banda finalment pot poden ha_de té tenen hi ser més molt`,
  joins: "i però o quan mentre perquè encara_que com sinó ja_que",
  saidIn: "en {}",
  as: "com segons",
};
