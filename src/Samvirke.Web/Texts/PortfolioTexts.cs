using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What the pages say on which the initiatives of a programme are kept, moved between stages and laid in order of priority.</summary>
public static class PortfolioTexts
{
    public static readonly LocalizedText PortfolioLead = new(
        "Initiativene etter hvor langt de er kommet. Et initiativ går ett trinn fram, tilbake, eller stopper. Ingenting blir anbefalt uten en evaluering som bærer det.",
        "Initiativa etter kor langt dei er komne. Eit initiativ går eitt steg fram, tilbake, eller stoppar. Ingenting blir tilrådd utan ei evaluering som ber det.",
        "The initiatives by how far they have come. An initiative goes one stage on, back, or stops. Nothing is recommended without an evaluation that carries it.");
    public static readonly LocalizedText AddInitiative = new("Legg til et initiativ", "Legg til eit initiativ", "Add an initiative");
    public static readonly LocalizedText ChangeInitiative = new("Endre initiativet", "Endre initiativet", "Change the initiative");
    public static readonly LocalizedText NoInitiatives = new("Porteføljen er tom.", "Porteføljen er tom.", "The portfolio is empty.");
    public static readonly LocalizedText Since = new("siden {0}", "sidan {0}", "since {0}");
    public static readonly LocalizedText NothingCarries = new("ingen evaluering bærer en anbefaling ennå", "inga evaluering ber ei tilråding enno", "no evaluation carries a recommendation yet");
    public static readonly LocalizedText MoveIt = new("Flytt til et annet trinn", "Flytt til eit anna steg", "Move to another stage");
    public static readonly LocalizedText MoveHow = new("«{0}» står på trinnet «{1}».", "«{0}» står på steget «{1}».", "“{0}” is at the stage “{1}”.");
    public static readonly LocalizedText SetUpDecider = new(
        "Ingen av foraene kan bestemme noe. Sett opp et forum som beslutter, først.",
        "Ingen av foruma kan bestemme noko. Set opp eit forum som avgjer, først.",
        "None of the forums can decide. Set up a forum that decides first.");
    public static readonly LocalizedText ToStageAsked = new("Hvilket trinn skal det til?", "Kva steg skal det til?", "Which stage is it to come to?");
    public static readonly LocalizedText ToStageHelp = new(
        "Til «Anbefalt» og «I bruk» må en evaluering bære det.",
        "Til «Tilrådd» og «I bruk» må ei evaluering bere det.",
        "For “Recommended” and “In use” an evaluation must carry it.");
    public static readonly LocalizedText DeciderAsked = new("Hvilket forum bestemte det?", "Kva forum bestemte det?", "Which forum decided it?");
    public static readonly LocalizedText DecidesNothing = new("{0} (beslutter ikke)", "{0} (avgjer ikkje)", "{0} (does not decide)");
    public static readonly LocalizedText DecidedDayAsked = new("Hvilken dag ble det bestemt?", "Kva dag vart det bestemt?", "On which day was it decided?");
    public static readonly LocalizedText WhyAsked = new("Hvorfor?", "Kvifor?", "Why?");
    public static readonly LocalizedText WhoDecided = new("Hvem som bestemte", "Kven som bestemte", "Who decided");
    public static readonly LocalizedText WrittenIn = new("lagt til", "lagt til", "added");
    public static readonly LocalizedText AddEvaluation = new("Skriv inn en evaluering", "Skriv inn ei evaluering", "Enter an evaluation");
    public static readonly LocalizedText EvaluationHow = new(
        "En evaluering som er skrevet inn, endres ikke. Er den feil, settes den til side med en begrunnelse.",
        "Ei evaluering som er skriven inn, blir ikkje endra. Er ho feil, blir ho sett til side med ei grunngiving.",
        "An evaluation that is entered is not changed. If it is wrong, it is set aside with a reason.");
    public static readonly LocalizedText NoEvaluations = new(
        "Ingen evaluering er skrevet inn. Uten en som bærer det, kan initiativet ikke bli anbefalt.",
        "Inga evaluering er skriven inn. Utan ei som ber det, kan initiativet ikkje bli tilrådd.",
        "No evaluation is entered. Without one that carries it, the initiative cannot be recommended.");
    public static readonly LocalizedText DesignAsked = new("Hvordan ble det undersøkt?", "Korleis vart det undersøkt?", "How was it found out?");
    public static readonly LocalizedText DesignHelp = new(
        "For eksempel: randomisert forsøk, før–etter-måling med sammenligning, intervjuer.",
        "Til dømes: randomisert forsøk, før–etter-måling med samanlikning, intervju.",
        "For instance: randomised trial, before–after with comparison, interviews.");
    public static readonly LocalizedText FindingAsked = new("Hva ble funnet?", "Kva vart funne?", "What was found?");
    public static readonly LocalizedText CertaintyAsked = new("Hvor sikkert er det?", "Kor sikkert er det?", "How sure is it?");
    public static readonly LocalizedText CertaintyHelp = new("De fire nivåene i GRADE.", "Dei fire nivåa i GRADE.", "The four levels of GRADE.");
    public static readonly LocalizedText VerdictAsked = new("Bærer den en anbefaling?", "Ber ho ei tilråding?", "Does it carry a recommendation?");
    public static readonly LocalizedText VerdictHelp = new(
        "Det er en vurdering som mennesker gjør. Samvirke gjetter ikke.",
        "Det er ei vurdering som menneske gjer. Samvirke gjettar ikkje.",
        "This is for people to judge. Samvirke does not guess.");
    public static readonly LocalizedText SourceAsked = new("Hvor den kan leses", "Kvar ho kan lesast", "Where it can be read");
    public static readonly LocalizedText RegisterSourceAsked = new("Kilde i registeret", "Kjelde i registeret", "Source of the register");
    public static readonly LocalizedText RegisterSourceHelp = new(
        "Enten en kilde i registeret eller en lenke, eller begge.",
        "Anten ei kjelde i registeret eller ei lenkje, eller begge.",
        "Either a source of the register or a link, or both.");
    public static readonly LocalizedText LocatorAsked = new("Sted i kilden", "Stad i kjelda", "Place in the source");
    public static readonly LocalizedText LinkAsked = new("Lenke", "Lenkje", "Link");
    public static readonly LocalizedText IsSetAside = new("satt til side", "sett til side", "set aside");
    public static readonly LocalizedText WhySetAside = new("Hvorfor den er satt til side", "Kvifor ho er sett til side", "Why it is set aside");
    public static readonly LocalizedText SetAside = new("Sett til side", "Set til side", "Set aside");
    public static readonly LocalizedText SetThisAside = new("Sett til side: evaluering {0}", "Set til side: evaluering {0}", "Set aside: evaluation {0}");
    public static readonly LocalizedText SetAsideHow = new(
        "Evalueringen blir stående med begrunnelsen, men teller ikke lenger.",
        "Evalueringa blir ståande med grunngivinga, men tel ikkje lenger.",
        "The evaluation stays with the reason, but no longer counts.");
    public static readonly LocalizedText NoReasonToSetAside = new(
        "Skriv hvorfor evalueringen ikke lenger skal telle.",
        "Skriv kvifor evalueringa ikkje lenger skal telje.",
        "Write why the evaluation is no longer to count.");
    public static readonly LocalizedText CarriesWhereItStands = new(
        "Denne evalueringen er det eneste som bærer at initiativet er anbefalt eller i bruk. Flytt initiativet tilbake først, eller skriv inn en annen evaluering som bærer det.",
        "Denne evalueringa er det einaste som ber at initiativet er tilrådd eller i bruk. Flytt initiativet tilbake først, eller skriv inn ei anna evaluering som ber det.",
        "This evaluation alone carries that the initiative is recommended or in use. Move the initiative back first, or enter another evaluation that carries it.");
    public static readonly LocalizedText AlreadySetAside = new(
        "Noen andre har satt evalueringen til side allerede.",
        "Nokon andre har sett evalueringa til side alt.",
        "Somebody else has set the evaluation aside already.");
    public static readonly LocalizedText InitiativeNameAsked = new("Hva heter initiativet?", "Kva heiter initiativet?", "What is the initiative called?");
    public static readonly LocalizedText InitiativeAboutAsked = new("Hva går det ut på?", "Kva går det ut på?", "What is it about?");
    public static readonly LocalizedText BeganAsked = new("Når ble ideen tatt inn i porteføljen?", "Når vart ideen teken inn i porteføljen?", "When was the idea taken into the portfolio?");
    public static readonly LocalizedText LinksAsked = new("Hva i registeret henger det sammen med?", "Kva i registeret heng det saman med?", "What in the register has it to do with?");
    public static readonly LocalizedText LinksHelp = new(
        "Tiltak, tiltaksforslag, utfordringer eller oppdrag.",
        "Tiltak, tiltaksforslag, utfordringar eller oppdrag.",
        "Measures, proposals, challenges or assignments.");
    public static readonly LocalizedText PlanAsked = new("Hvilke år er planlagt for hvert trinn?", "Kva år er planlagde for kvart steg?", "Which years are planned for each stage?");
    public static readonly LocalizedText PlanHelp = new(
        "La det stå tomt der det ikke er noen plan. Årene vises i veikartet.",
        "La det stå tomt der det ikkje er nokon plan. Åra blir viste i vegkartet.",
        "Leave it empty where there is no plan. The years are shown in the roadmap.");
    public static readonly LocalizedText FromYear = new("Fra år", "Frå år", "From year");
    public static readonly LocalizedText ToYear = new("Til år", "Til år", "To year");
    public static readonly LocalizedText Rate = new("Vurder", "Vurder", "Rate");
    public static readonly LocalizedText RateThis = new("Vurder {0}", "Vurder {0}", "Rate {0}");
    public static readonly LocalizedText RateHow = new(
        "Gi 1 til 5 poeng på hvert kriterium. La det stå tomt der styret ikke har vurdert det ennå: ingenting settes i stedet.",
        "Gi 1 til 5 poeng på kvart kriterium. La det stå tomt der styret ikkje har vurdert det enno: ingenting blir sett i staden.",
        "Give 1 to 5 points on each criterion. Leave it empty where the board has not rated yet: nothing is put in its place.");
    public static readonly LocalizedText PointsAsked = new("Poeng, 1–5", "Poeng, 1–5", "Points, 1–5");
    public static readonly LocalizedText WhyPointsAsked = new("Hvorfor?", "Kvifor?", "Why?");
    public static readonly LocalizedText Ratings = new("Vurdert av styret", "Vurdert av styret", "Rated by the board");
    public static readonly LocalizedText NoCriteria = new(
        "Styret har ikke valgt hva det prioriterer etter ennå. Samvirke har ingen egne kriterier.",
        "Styret har ikkje valt kva det prioriterer etter enno. Samvirke har ingen eigne kriterium.",
        "The board has not chosen what to rank by yet. Samvirke has no criteria of its own.");
    public static readonly LocalizedText PriorityLead = new(
        "Initiativene i den rekkefølgen styrets kriterier, vekter og vurderinger gir.",
        "Initiativa i den rekkjefølgja som kriteria, vektene og vurderingane til styret gir.",
        "The initiatives in the order that the board's criteria, weights and ratings give.");
    public static readonly LocalizedText ChooseCriteria = new("Velg kriterier og vekter", "Vel kriterium og vekter", "Choose criteria and weights");
    public static readonly LocalizedText ChangeCriteria = new("Endre kriterier og vekter", "Endre kriterium og vekter", "Change criteria and weights");
    public static readonly LocalizedText NobodyRated = new("Ingen initiativ er vurdert på «{0}».", "Ingen initiativ er vurderte på «{0}».", "No initiative is rated on “{0}”.");
    public static readonly LocalizedText NothingToRank = new("Det er ingen initiativ å prioritere mellom.", "Det er ingen initiativ å prioritere mellom.", "There are no initiatives to rank.");
    public static readonly LocalizedText PriorityPicture = new(
        "Hvor ligger initiativene på «{0}» og «{1}»?",
        "Kvar ligg initiativa på «{0}» og «{1}»?",
        "Where do the initiatives lie on “{0}” and “{1}”?");
    public static readonly LocalizedText PictureHow = new(
        "Tallet i sirkelen er plassen i tabellen under. Poeng fra 1 til 5.",
        "Talet i sirkelen er plassen i tabellen under. Poeng frå 1 til 5.",
        "The number in the circle is the place in the table below. Points from 1 to 5.");
    public static readonly LocalizedText NotInPicture = new(
        "Ikke vurdert på begge, og derfor ikke i bildet: {0}",
        "Ikkje vurderte på begge, og derfor ikkje i biletet: {0}",
        "Not rated on both, and so not in the picture: {0}");
    public static readonly LocalizedText Across = new("Bortover", "Bortover", "Across");
    public static readonly LocalizedText Up = new("Oppover", "Oppover", "Up");
    public static readonly LocalizedText ShowPicture = new("Vis", "Vis", "Show");
    public static readonly LocalizedText PriorityTable = new("Rekkefølgen", "Rekkjefølgja", "The order");
    public static readonly LocalizedText SumHow = new(
        "«Samlet» er snittet av poengene, veid med vektene. Der lavt er best, snus poengene: 1 teller som 5. Mangler en vurdering, regnes ingenting ut.",
        "«Samla» er snittet av poenga, vege med vektene. Der lågt er best, blir poenga snudde: 1 tel som 5. Manglar ei vurdering, blir ingenting rekna ut.",
        "“Together” is the mean of the points, weighed by the weights. Where low is best, the points are turned: 1 counts as 5. Where a rating is missing, nothing is worked out.");
    public static readonly LocalizedText CriteriaHow = new(
        "Skriv det styret har valgt å prioritere etter, og hvor mye hvert kriterium veier i forhold til de andre. Et kriterium som tas bort og kommer igjen, er et nytt.",
        "Skriv det styret har valt å prioritere etter, og kor mykje kvart kriterium veg i forhold til dei andre. Eit kriterium som blir teke bort og kjem igjen, er eit nytt.",
        "Write what the board has chosen to rank by, and how much each criterion weighs beside the others. A criterion that is taken away and comes again is a new one.");
    public static readonly LocalizedText ChooserAsked = new("Hvilket forum bestemte kriteriene?", "Kva forum bestemte kriteria?", "Which forum decided on the criteria?");
    public static readonly LocalizedText CriterionNumber = new("Kriterium {0}", "Kriterium {0}", "Criterion {0}");
    public static readonly LocalizedText CriterionAsked = new("Hva heter det?", "Kva heiter det?", "What is it called?");
    public static readonly LocalizedText MeaningAsked = new("Hva betyr 1, og hva betyr 5?", "Kva betyr 1, og kva betyr 5?", "What does 1 mean, and what does 5 mean?");
    public static readonly LocalizedText WeightAsked = new("Vekt, fra 0 til 100", "Vekt, frå 0 til 100", "Weight, from 0 to 100");
    public static readonly LocalizedText LowIsBestAsked = new("Lavt er best, som for kostnad", "Lågt er best, som for kostnad", "Low is best, as for cost");
}
