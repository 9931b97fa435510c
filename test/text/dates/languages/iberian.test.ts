/** Dates as Spanish, Portuguese and Galician news writes them, and figures that are none. */
import { describe, expect, it } from "vitest";
import { readAs } from "./read-as.ts";

describe("Spanish", () => {
  it.each([
    ["El puente fue cerrado el 14 de abril de 2023.", "14 de abril de 2023 = 2023-04-14"],
    ["El 30 de octubre los rescatistas llegaron al pueblo.", "30 de octubre = 2024-10-30"],
    ["Los ministros se reunirán el 12 de diciembre en Oslo.", "12 de diciembre = 2024-12-12"],
    ["La huelga empezó el lunes en el puerto.", "lunes = 2024-11-04"],
    ["Los obreros pararon el viernes pasado.", "viernes pasado = 2024-11-01"],
    ["El parlamento votará el próximo martes.", "próximo martes = 2024-11-12"],
    ["El alcalde dimitió ayer.", "ayer = 2024-11-05"],
    ["La mina cerrará mañana.", "mañana = 2024-11-07"],
    ["La presa cedió anteayer.", "anteayer = 2024-11-04"],
    ["Cuatro marineros fueron rescatados hoy.", "hoy = 2024-11-06"],
    ["La nieve cerró el paso la semana pasada.", "semana pasada = 2024-10-28..2024-11-03 week"],
    ["La fábrica contratará el próximo mes.", "próximo mes = 2024-12"],
    ["Las exportaciones se duplicaron el año pasado.", "año pasado = 2023"],
    ["La central abrirá el año que viene.", "año que viene = 2025"],
    ["La panadería ardió hace cinco días.", "hace cinco días = 2024-11-01"],
    ["La cápsula aterrizará dentro de tres días.", "dentro de tres días = 2024-11-09"],
    ["El pueblo se fundó hace 40 años.", "hace 40 años = 1984"],
    [
      "La feria se celebró del 10 al 14 de junio de 2023.",
      "del 10 al 14 de junio de 2023 = 2023-06-10..2023-06-14",
    ],
    ["Fue ministra entre 2009 y 2013.", "entre 2009 y 2013 = 2009..2013"],
    ["La frontera se cerró en agosto de 2020.", "agosto de 2020 = 2020-08"],
    [
      "El beneficio subió en el segundo trimestre de 2023.",
      "segundo trimestre de 2023 = 2023-04..2023-06 quarter",
    ],
    ["Las langostas llegaron en la primavera de 2021.", "primavera de 2021 = 2021-03..2021-05 season"],
    ["Las minas cerraron en la década de 1980.", "década de 1980 = 1980..1989 decade"],
    [
      "El sismo fue el 2 de marzo de 2023. Tres días después se hundió el túnel.",
      "2 de marzo de 2023 = 2023-03-02",
      "Tres días después = 2023-03-05",
    ],
    ["La tregua empezó el domingo por la mañana.", "domingo por la mañana = 2024-11-03"],
    ["El jueves 31 de octubre se reanudaron las conversaciones.", "jueves 31 de octubre = 2024-10-31"],
    ["El banco quebró a finales de septiembre.", "septiembre = 2024-09"],
    ["El molino ardió en 1931. Al año siguiente fue reconstruido.", "1931 = 1931", "año siguiente = 1932"],
    [
      "Se vota del 28 de diciembre al 3 de enero.",
      "del 28 de diciembre al 3 de enero = 2024-12-28..2025-01-03",
    ],
    ["El río se heló el invierno pasado.", "invierno pasado = 2023-12..2024-02 season"],
    ["Hace tres meses se inundó la mina.", "Hace tres meses = 2024-08"],
    ["Desde el lunes está prohibido circular.", "lunes = 2024-11-04"],
    ["La ciudad quiere ser neutra en 2030.", "2030 = 2030"],
    [
      "Murió el 5 de mayo de 2019, el mismo día que su esposa.",
      "5 de mayo de 2019 = 2019-05-05",
      "mismo día = 2019-05-05",
    ],
    [
      "El ministro, de 61 años, dijo el martes que el acuerdo firmado el 3 de junio de 2019 vencerá el 1 de enero.",
      "martes = 2024-11-05",
      "3 de junio de 2019 = 2019-06-03",
      "1 de enero = 2025-01-01",
    ],
    [
      "Entre enero y septiembre de 2024 la empresa vendió 2018 coches.",
      "Entre enero y septiembre de 2024 = 2024-01..2024-09",
    ],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "es")).toEqual(expected);
  });

  it.each([
    ["El pueblo tiene 1998 habitantes y 12 iglesias."],
    ["Los visitantes ganaron 4-1."],
    ["El conductor, de 38 años, salió ileso."],
    ["La película dura 95 minutos y costó 2,5 millones de euros."],
    ["La versión 10.2.1 corrige el fallo."],
    ["La reunión duró tres días."],
    ["Trabaja por la mañana y estudia por la noche."],
    ["El juicio del MH17 y la cumbre del G20 hablaron de la covid-19."],
    ["Ganó los 1500 metros."],
    ["El servidor 10.11.12.13 falló."],
    ["La participación llegó al 48,5 por ciento."],
    ["Vive en la avenida 9 de Julio."],
    ["Ganó por 6-4 y 7-5 en la final."],
    ["El artículo 12.3 lo prohíbe."],
    ["El gol llegó en el minuto 90."],
    ["Un cuarto de hora después calló."],
    ["En el siglo XIX creció la ciudad."],
    ["Los lunes el museo cierra."],
    ["El mar está en calma y el sol brilla en Mar del Plata."],
    ["La tercera torre mide de 7 a 10 metros."],
    ["Se vio a Julio Mayo en casa."],
  ])("none in: %s", (text) => {
    expect(readAs([], text, "es")).toEqual([]);
  });
});

describe("Portuguese", () => {
  it.each([
    ["A ponte foi fechada em 14 de abril de 2023.", "14 de abril de 2023 = 2023-04-14"],
    ["No dia 30 de outubro as equipes chegaram à aldeia.", "30 de outubro = 2024-10-30"],
    ["Os ministros vão se reunir em 12 de dezembro em Oslo.", "12 de dezembro = 2024-12-12"],
    ["A greve começou na segunda-feira no porto.", "segunda-feira = 2024-11-04"],
    ["Os operários pararam na última sexta-feira.", "última sexta-feira = 2024-11-01"],
    ["O parlamento votará na próxima terça-feira.", "próxima terça-feira = 2024-11-12"],
    ["O prefeito renunciou ontem.", "ontem = 2024-11-05"],
    ["A mina fechará amanhã.", "amanhã = 2024-11-07"],
    ["A barragem rompeu anteontem.", "anteontem = 2024-11-04"],
    ["Quatro marinheiros foram resgatados hoje.", "hoje = 2024-11-06"],
    ["A neve fechou o passo na semana passada.", "semana passada = 2024-10-28..2024-11-03 week"],
    ["A fábrica contratará no próximo mês.", "próximo mês = 2024-12"],
    ["As exportações dobraram no ano passado.", "ano passado = 2023"],
    ["A usina abrirá no ano que vem.", "ano que vem = 2025"],
    ["A padaria pegou fogo há cinco dias.", "há cinco dias = 2024-11-01"],
    ["A cápsula pousará em três dias.", "em três dias = 2024-11-09"],
    ["A aldeia foi fundada há 40 anos.", "há 40 anos = 1984"],
    ["A feira aconteceu de 10 a 14 de junho de 2023.", "10 a 14 de junho de 2023 = 2023-06-10..2023-06-14"],
    ["Ela foi ministra entre 2009 e 2013.", "entre 2009 e 2013 = 2009..2013"],
    ["A fronteira foi fechada em agosto de 2020.", "agosto de 2020 = 2020-08"],
    ["O lucro subiu no segundo trimestre de 2023.", "segundo trimestre de 2023 = 2023-04..2023-06 quarter"],
    ["Os gafanhotos vieram na primavera de 2021.", "primavera de 2021 = 2021-03..2021-05 season"],
    ["As minas fecharam na década de 1980.", "década de 1980 = 1980..1989 decade"],
    [
      "O sismo foi em 2 de março de 2023. Três dias depois o túnel desabou.",
      "2 de março de 2023 = 2023-03-02",
      "Três dias depois = 2023-03-05",
    ],
    ["A trégua começou no domingo de manhã.", "domingo de manhã = 2024-11-03"],
    ["Na quinta-feira, 31 de outubro, as conversas recomeçaram.", "quinta-feira, 31 de outubro = 2024-10-31"],
    ["O banco faliu no fim de setembro.", "setembro = 2024-09"],
    ["O moinho ardeu em 1931. No ano seguinte foi reconstruído.", "1931 = 1931", "ano seguinte = 1932"],
    ["Há três meses a mina inundou.", "Há três meses = 2024-08"],
    ["Desde segunda-feira é proibido circular.", "segunda-feira = 2024-11-04"],
    ["A cidade quer ser neutra até 2030.", "2030 = 2030"],
    [
      "Morreu em 5 de maio de 2019, no mesmo dia que a mulher.",
      "5 de maio de 2019 = 2019-05-05",
      "mesmo dia = 2019-05-05",
    ],
    [
      "O ministro, de 61 anos, disse na terça-feira (5) que o acordo assinado em 3 de junho de 2019 vencerá em 1º de janeiro.",
      "terça-feira = 2024-11-05",
      "3 de junho de 2019 = 2019-06-03",
      "1º de janeiro = 2025-01-01",
    ],
    [
      "De janeiro a setembro de 2024, a empresa vendeu 2018 carros.",
      "janeiro a setembro de 2024 = 2024-01..2024-09",
    ],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "pt")).toEqual(expected);
  });

  it.each([
    ["A aldeia tem 1998 habitantes e 12 igrejas."],
    ["Os visitantes venceram por 4 a 1."],
    ["O motorista, de 38 anos, saiu ileso."],
    ["O filme dura 95 minutos e custou 2,5 milhões de euros."],
    ["A versão 10.2.1 corrige a falha."],
    ["A reunião durou três dias."],
    ["É a segunda vez que a quinta sinfonia é tocada."],
    ["Venceu os 1500 metros."],
    ["O servidor 10.11.12.13 caiu."],
    ["Mora na avenida 9 de Julho."],
    ["A cúpula do G20 tratou da covid-19."],
    ["A participação chegou a 48,5 por cento."],
    ["Venceu por 6-4 e 7-5 na final."],
    ["No século XIX a cidade cresceu."],
    ["Às segundas-feiras o museu fecha."],
    ["A terceira torre mede de 7 a 10 metros."],
    ["Uma quinta com vinho fica na segunda rua."],
  ])("none in: %s", (text) => {
    expect(readAs([], text, "pt")).toEqual([]);
  });
});

describe("Galician", () => {
  it.each([
    ["A ponte foi pechada o 14 de abril de 2023.", "14 de abril de 2023 = 2023-04-14"],
    ["O 30 de outubro chegaron á aldea.", "30 de outubro = 2024-10-30"],
    ["A folga comezou o luns no porto.", "luns = 2024-11-04"],
    ["O alcalde dimitiu onte.", "onte = 2024-11-05"],
    ["A mina pechará mañá.", "mañá = 2024-11-07"],
    ["A neve pechou o paso a semana pasada.", "semana pasada = 2024-10-28..2024-11-03 week"],
    ["As exportacións medraron o ano pasado.", "ano pasado = 2023"],
    ["O forno ardeu hai cinco días.", "hai cinco días = 2024-11-01"],
    ["A fronteira pechouse en agosto de 2020.", "agosto de 2020 = 2020-08"],
  ])("%s", (text, ...expected) => {
    expect(readAs(expected, text, "gl")).toEqual(expected);
  });

  it.each([["Gañaron por 4-1."]])("none in: %s", (text) => {
    expect(readAs([], text, "gl")).toEqual([]);
  });
});
