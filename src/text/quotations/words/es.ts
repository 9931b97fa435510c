/** Words of speech in Spanish, with the forms of Spain and of Latin America. */
import type { SpeechWords } from "./speech-words.ts";
import { withEndings } from "./with-endings.ts";

/** Verbs in "-ar" that report, without their ending. */
const REGULAR = `afirm declar señal asegur manifest coment inform indic explic precis aclar agreg puntualiz apunt recalc
  remarc subray resalt destac enfatiz acentu cont relat narr record reiter confirm anunci notific adelant revel confes
  opin consider pens juzg estim lament critic acus denunci reclam demand recomend aconsej argument aleg justific asever
  sentenci observ constat conjetur especul vaticin pronostic profetiz jur amenaz alert conden cuestion interrog pregunt
  contest replic neg deneg rechaz testific zanj plante avis detall dictamin matiz tuite ratific certific garantiz protest
  exclam insinu invoc inst exhort proclam enunci ironiz valor calcul confi esper dud atestigu`;
const PAST_AND_PRESENT = "ó aron a an aba aban ado ando ar ará";

/** Verbs in "-ir" and "-er" with regular forms. */
const SECOND = `admit escrib respond promet insist transmit resum cre tem`;

const regular = (stems: string) => withEndings(stems, PAST_AND_PRESENT);
const second = (stems: string) => withEndings(stems, "ió ieron e en ía ían ido iendo");

export const spanish: SpeechWords = {
  verbs: `dijo dijeron dice dicen decía decían diciendo dicho decir dirá añadió añadieron añade añaden añadía añadido
    añadiendo sostuvo sostuvieron sostiene sostienen sostenía mantuvo mantiene mantienen reconoció reconocieron reconoce
    reconocen reconocía reconocido expuso exponen expone expuesto propuso propone proponen advirtió advirtieron advierte
    advierten advertía advertido repitió repite repiten sugirió sugirieron sugiere sugieren predijo predice predicen
    desmintió desmintieron desmiente desmienten refirió refiere refieren contradijo escrito pidió pidieron pide piden
    pedía exigió exigieron exige exigen concluyó concluyeron concluye concluyen concluido atribuyó hizo_saber
    hizo_hincapié dio_a_conocer puso_de_relieve supuso supone suponen entiende entienden entendió prevé prevén previó
    defendió defiende defienden convencido convencida convencidos cuenta cuentan piensa piensan niega niegan recomienda
    recomiendan desveló develó creyó creyeron ruega ${regular(REGULAR)} ${second(SECOND)} notó notaron citó citaron`,
  verbsBesideQuotes: `siguió sigue continuó continúa continuaba prosiguió prosigue bromeó bromea bromeaba gritó gritaron
    grita gritan gritaba gritando susurró susurra murmuró murmura sonrió sonríe rió ríe suspiró suspira llamó llamaron
    llama llaman calificó calificaron califica califican tildó tilda tacharon tachó describió describe describen describía
    definió define celebró celebra agradeció agradecieron agradece felicitó felicita saludó saluda reaccionó reacciona
    intervino interviene terminó termina acabó finalizó finaliza empezó comenzó arrancó interrumpió retó desafió espetó
    espeta soltó suelta lanzó lanza clamó clama abundó ahondó reflexionó reflexiona bautizó quejó queja quejaron indignó
    reza rezaba lee leía publicó publica coincidió coincide compartió analizó analiza evaluó`,
  nouns: `declaración declaraciones comunicado palabras palabra frase mensaje discurso entrevista respuesta pregunta
    comentario comentarios opinión testimonio cita tuit carta nota rueda_de_prensa conferencia_de_prensa en_sus_palabras`,
  accordingBefore: `según de_acuerdo_con de_acuerdo_a en_palabras_de a_juicio_de en_opinión_de en_boca_de conforme_a
    a_decir_de según_palabras_de según_datos_de según_fuentes_de según_dijo según_explicó según_informó según_indicó
    según_señaló según_ha_informado según_afirmó citado_por citada_por citando_a como_dijo como_explicó como_afirmó
    tal_como_señaló`,
  that: "que si",
  pronouns: {
    he: "él éste este",
    she: "ella ésta esta",
    they: "ellos ellas éstos",
    person: "quien quienes usted",
    speaker: "yo nosotros",
  },
  roles: `presidente expresidente vicepresidente primer_ministro exprimer_ministro ministro ministros viceministro
    exministro canciller secretario subsecretario portavoz portavoces vocero voceros representante representantes
    funcionario funcionarios autoridad autoridades diputado diputados senador senadores congresista congresistas
    legislador legisladores parlamentario parlamentarios embajador diplomático diplomáticos gobernador gobernadores
    alcalde alcaldes intendente concejal concejales gobierno ejecutivo ministerio ministerios secretaría policía policías
    guardia_civil fiscal fiscales fiscalía investigador investigadores tribunal corte juez jueces juzgado magistrado
    magistrados abogado abogados letrado general coronel comandante ejército militares soldado soldados experto expertos
    especialista especialistas analista analistas economista economistas politólogo sociólogo historiador científico
    científicos profesor catedrático médico médicos doctor maestro maestros docente periodista periodistas corresponsal
    reportero redactor editor escritor autor autores director directores director_general directivo actor cantante músico
    pintor artista entrenador seleccionador técnico jugador jugadores futbolista deportista tenista piloto campeón capitán
    consejero_delegado ceo fundador propietario dueño gerente empresario empresarios empresa empresas compañía firma
    corporación banco organización ong asociación partido agencia diario periódico semanario cadena informe estudio
    encuesta investigación fuente fuentes testigo testigos vecino vecinos habitante habitantes residente residentes
    activista activistas líder líderes dirigente dirigentes jefe oposición opositor opositores candidato candidata asesor
    consejero papa obispo arzobispo cardenal sacerdote madre padre padres esposo marido hermano hijo amigo estudiante
    estudiantes alumno pasajero pasajeros participante participantes comisión comisario consejo comité sindicato
    sindicatos federación fundación bomberos rescatistas meteorólogo crítico defensor coordinador mandatario presidencia
    rey príncipe víctima víctimas titular medios prensa político políticos portavocía fuentes_oficiales empleado empleados
    trabajadores`,
  rolesOfWomen: `presidenta expresidenta vicepresidenta primera_ministra ministra ministras exministra secretaria vocera
    portavoza diputada senadora legisladora embajadora gobernadora alcaldesa concejala investigadora jueza magistrada
    abogada letrada experta historiadora científica profesora catedrática médica doctora maestra reportera redactora
    editora escritora autora directora actriz entrenadora jugadora campeona capitana fundadora propietaria dueña
    empresaria vecina opositora candidata asesora consejera madre esposa hermana hija amiga alumna funcionaria
    coordinadora mandataria reina princesa fiscala socióloga`,
  titles: "sr sra srta señor señora señorita don doña d dña dr dra lic ing prof sir lord fray monseñor san",
  nameParticles: "de del la las los y e von van der den al el ben bin ibn da di dos",
  naming: `llamado llamada llamados llamadas denominado denominada denominados denominadas titulado titulada titulados
    apodado apodada apodados alias conocido_como conocida_como conocidos_como bautizado bautizada bajo_el_título
    bajo_el_nombre bajo_el_lema película filme novela libro canción álbum disco serie obra periódico diario revista
    semanario canal cadena partido movimiento operación operativo proyecto programa premio concurso club equipo buque
    barco empresa compañía grupo banda hotel restaurante festival campaña plataforma colectivo exposición cuadro lema
    palabra término expresión concepto plan ley etiqueta apodo mote seudónimo`,
  negations: "no ni nunca jamás tampoco",
  prepositions: `a al con sin por para sobre bajo ante contra desde entre hacia hasta durante mediante tras según en
    dentro_de fuera_de delante_de detrás_de acerca_de debido_a frente_a junto_a gracias_a a_pesar_de tras_de además_de`,
  linking: "de del de_la de_los de_las para en",
  determiners: `el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel su sus mi mis nuestro
    nuestra nuestros varios varias algunos algunas muchos muchas otro otra otros otras ambos ambas cada todos todas dos`,
  relatives: "quien quienes cuyo cuya cuyos cuyas donde cual cuales el_cual la_cual",
  auxiliaries: `ha han había habían habrá es son era eran fue fueron ha_sido sido habiendo siendo también además ayer hoy
    ya luego después antes aún todavía entonces aquí recientemente públicamente nuevamente incluso le les me nos te os se
    así sin_embargo no_obstante por_su_parte a_su_vez asimismo por_otro_lado por_otra_parte finalmente previamente
    posteriormente mientras_tanto reiteradamente claramente simplemente siempre solo sólo a_los_periodistas a_periodistas
    a_la_prensa está están estaba puede pueden podría debe deben tiene tienen hay haber más muy todo ser`,
  joins: "y e pero o u cuando mientras porque pues aunque como sino por_lo_que ya_que puesto_que",
  saidIn: "en {}",
  as: "como según",
  forSentence: "así_lo lo eso_es_lo_que",
};
