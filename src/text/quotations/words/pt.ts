/** Words of speech in Portuguese, with the forms of Brazil and of Portugal. */
import type { SpeechWords } from "./speech-words.ts";
import { withEndings } from "./with-endings.ts";

/** Verbs in "-ar" that report, without their ending. */
const REGULAR = `afirm declar inform ressalt salient destac explic precis relat cont record lembr reiter confirm anunci
  revel confess ach pens consider avali estim julg lament critic acus denunci reclam recomend aconselh aleg argument
  justific observ constat especul prognostic jur ameaç alert conden question pergunt indag neg rejeit detalh comunic
  notific coment frisc sublinh enfatiz reforç apont indic adiant assegur assinal opin cit tuit report testemunh cobr exort
  apel atest ratific certific acredit esper duvid calcul conjetur retruc contest sustent pontu alfinet proclam`;
const SECOND_E = `respond promet escrev reconhec esclarec entend defend tem conced`;
const THIRD_I = `admit insist repet exig resum assum desment argu`;

const regular = (stems: string) => withEndings(stems, "ou aram a am ava avam ado ando ar ará");

export const portuguese: SpeechWords = {
  verbs: `disse disseram diz dizem dizia diziam dizendo dito dizer dirá acrescentou acrescentaram acrescenta acrescentam
    acrescentava acrescentando adicionou advertiu advertiram adverte advertem crê creem manteve mantém expôs propôs propõe
    propuseram supôs supõe pediu pediram pede pedem pedia sugeriu sugeriram sugere sugerem preveniu prevê preveem previu
    garantiu garantiram garante garantem referiu referiram refere referem escrito concluiu concluíram conclui concluem
    frisou afiançou fez_saber deu_a_conhecer deixou_claro convencido convencida convicto convicta compreende predisse
    previa transmitiu veiculou noticiou ${regular(REGULAR)} ${withEndings(SECOND_E, "eu eram e em ia iam ido endo")} notou
    notaram ${withEndings(THIRD_I, "iu iram e em ia iam ido indo")}`,
  verbsBesideQuotes: `continuou continua prosseguiu prossegue brincou brinca gritou gritaram grita gritam gritava gritando
    exclamou exclama sussurrou murmurou sorriu sorri riu ri suspirou chamou chamaram chama chamam classificou
    classificaram classifica classificam definiu define descreveu descreve comemorou comemora celebrou agradeceu agradece
    parabenizou saudou saúda reagiu reage interveio terminou termina encerrou finalizou começou interrompeu desafiou
    disparou dispara desabafou desabafa queixou queixa ironizou ironiza refletiu reflete analisou analisa publicou publica
    compartilhou partilhou lê-se lia-se batizou concordou concorda indignou completou completa complementou emendou`,
  nouns: `declaração declarações comunicado palavras palavra frase mensagem discurso entrevista resposta pergunta
    comentário comentários opinião testemunho depoimento citação tuíte tweet carta nota publicação postagem coletiva
    conferência_de_imprensa`,
  accordingBefore: `segundo de_acordo_com conforme nas_palavras_de nas_palavras_do nas_palavras_da na_opinião_de
    na_opinião_do na_opinião_da na_avaliação_de na_avaliação_do na_avaliação_da na_visão_de na_visão_do na_visão_da
    a_julgar_por no_entender_de no_dizer_de conforme_disse conforme_explicou segundo_disse segundo_informou como_disse
    como_explicou como_afirmou citado_por citada_por citando`,
  that: "que se",
  pronouns: { he: "ele este", she: "ela esta", they: "eles elas", person: "quem você", speaker: "eu nós" },
  roles: `presidente ex-presidente vice-presidente primeiro-ministro ministro ministros vice-ministro ex-ministro
    chanceler secretário porta-voz porta-vozes representante representantes funcionário funcionários autoridade
    autoridades deputado deputados senador senadores vereador vereadores parlamentar parlamentares embaixador diplomata
    diplomatas governador governadores prefeito prefeitos autarca autarcas governo executivo ministério ministérios
    secretaria polícia policial policiais delegado promotor promotores procurador procuradores ministério_público
    procuradoria investigador investigadores tribunal corte juiz juízes desembargador magistrado advogado advogados
    jurista general coronel comandante exército militar militares soldado soldados especialista especialistas perito
    peritos analista analistas economista economistas politólogo sociólogo historiador cientista cientistas pesquisador
    pesquisadores professor professores médico médicos doutor jornalista jornalistas correspondente repórter redator
    editor escritor autor autores diretor diretores diretor-geral ator cantor músico pintor artista treinador técnico
    jogador jogadores futebolista atleta piloto campeão capitão diretor-executivo ceo fundador proprietário dono gerente
    empresário empresários empresa empresas companhia firma corporação banco organização ong associação partido agência
    jornal diário semanário emissora relatório estudo pesquisa sondagem levantamento fonte fontes testemunha testemunhas
    morador moradores vizinho vizinhos habitante habitantes residente residentes ativista ativistas líder líderes
    dirigente dirigentes chefe oposição opositor candidato candidata assessor conselheiro papa bispo arcebispo cardeal
    padre mãe pai pais marido irmão filho amigo estudante estudantes aluno passageiro passageiros participante
    participantes comissão comissário conselho comitê comité sindicato federação fundação bombeiros meteorologista crítico
    defensor coordenador presidência rei príncipe vítima vítimas premiê mídia imprensa político políticos trabalhadores
    funcionária sindicalista`,
  rolesOfWomen: `presidenta primeira-ministra ministra ministras ex-ministra secretária deputada senadora vereadora
    embaixadora governadora prefeita delegada promotora procuradora investigadora juíza desembargadora magistrada advogada
    perita historiadora pesquisadora professora médica doutora redatora editora escritora autora diretora atriz cantora
    treinadora técnica jogadora campeã fundadora proprietária dona empresária moradora vizinha opositora assessora
    conselheira mãe esposa irmã filha amiga aluna funcionária coordenadora rainha princesa socióloga vice-presidenta`,
  titles: "sr sra srta senhor senhora dom dona d dr dra prof profa eng sir lord frei são doutor doutora",
  nameParticles: "de do da dos das e von van der den al el ben bin ibn di del",
  naming: `chamado chamada chamados chamadas denominado denominada denominados intitulado intitulada intitulados apelidado
    apelidada apelidados alcunhado alcunha conhecido_como conhecida_como conhecidos_como batizado batizada sob_o_título
    sob_o_nome sob_o_lema filme romance livro canção música álbum disco série novela peça jornal revista semanário canal
    emissora partido movimento operação projeto projecto programa prêmio prémio concurso clube equipe equipa navio barco
    empresa companhia grupo banda hotel restaurante festival campanha plataforma coletivo exposição quadro lema palavra
    termo expressão conceito plano lei etiqueta apelido pseudônimo pseudónimo vulgo dita suposta suposto`,
  negations: `não nem nunca jamais tampouco sem`,
  prepositions: `a ao à aos às em no na nos nas com sem por pelo pela pelos pelas para sobre sob ante contra desde entre
    até durante mediante após perante segundo conforme num numa dentro_de fora_de diante_de atrás_de acerca_de devido_a
    frente_a junto_a graças_a apesar_de além_de`,
  linking: "de do da dos das para em no na",
  determiners: `o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela seu sua seus suas meu
    minha nosso nossa vários várias alguns algumas muitos muitas outro outra outros outras ambos ambas cada todos todas
    dois duas`,
  relatives: "quem cujo cuja cujos cujas onde qual quais o_qual a_qual",
  auxiliaries: `tem têm tinha tinham há havia haviam é são era eram foi foram sido sendo está estão também ainda ontem
    hoje já depois antes então aqui recentemente publicamente novamente inclusive lhe lhes me nos te se assim entretanto
    no_entanto porém contudo por_sua_vez além_disso por_outro_lado finalmente anteriormente posteriormente enquanto_isso
    claramente simplesmente sempre só apenas aos_jornalistas a_jornalistas à_imprensa à_agência pode podem deve devem ser
    ter estava estavam mais muito isso agora`,
  joins: "e mas ou quando enquanto porque pois embora como porém já_que uma_vez_que",
  saidIn: "em {}",
  as: "como conforme segundo",
  forSentence: "assim_o",
};
