using Samvirke.Analysis.Reasons;
using Samvirke.Register.Texts;
using Samvirke.Steering.ChooseModel;
using Samvirke.Steering.KeepWeights;

namespace Samvirke.Web.Texts;

/// <summary>What organisations hold about the choice between models: the form, and the page where they stand side by side.</summary>
public static class WeightTexts
{
    public static readonly Question Question = new(
        "/valg-av-modell/etatene",
        new("Hva mener etatene om valget av modell?", "Kva meiner etatane om valet av modell?", "What do the agencies hold about the choice of model?"),
        new(
            "Her står vektene og vurderingene til de organisasjonene som har delt dem: hvor enige de er, og hva valget blir for hver av dem og for alle sammen.",
            "Her står vektene og vurderingane til dei organisasjonane som har delt dei: kor samde dei er, og kva valet blir for kvar av dei og for alle saman.",
            "Here are the weights and ratings of the organisations that have shared them: how far they agree, and what the choice is for each of them and for all together."));

    public static readonly LocalizedText None = new(
        "Ingen organisasjon har delt vektene sine ennå. Den som skriver for en organisasjon, kan legge inn dens vekter.",
        "Ingen organisasjon har delt vektene sine enno. Den som skriv for ein organisasjon, kan leggje inn vektene til han.",
        "No organisation has shared its weights yet. Whoever writes for an organisation can enter its weights.");
    public static readonly LocalizedText SignIn = new("Logg inn for å skrive for en organisasjon", "Logg inn for å skrive for ein organisasjon", "Sign in to write for an organisation");
    public static readonly LocalizedText ToAll = new("Se hva etatene mener", "Sjå kva etatane meiner", "See what the agencies hold");
    public static readonly LocalizedText ToReport = new("Se hva rapportens vurderinger bærer alene", "Sjå kva vurderingane i rapporten ber åleine", "See what the report's ratings carry alone");
    public static readonly LocalizedText Ours = new("Legg inn eller endre det {0} mener", "Legg inn eller endre det {0} meiner", "Enter or change what {0} holds");
    public static readonly LocalizedText Verdict = new("Hvor langt det avgjør", "Kor langt det avgjer", "How far it decides");
    public static readonly LocalizedText Between = new("Med vekter hvor som helst mellom dem:", "Med vekter kvar som helst mellom dei:", "With weights anywhere between them:");
    public static readonly LocalizedText Agreement = new("Hvor enige de er", "Kor samde dei er", "How far they agree");
    public static readonly LocalizedText Weights = new("Vektene side om side", "Vektene side om side", "The weights side by side");
    public static readonly LocalizedText WeightsHow = new(
        "Del av 100 for dem som har gitt poeng til alle kriteriene. Har de latt noe stå åpent, står poengene de har gitt.",
        "Del av 100 for dei som har gitt poeng til alle kriteria. Har dei late noko stå ope, står poenga dei har gitt.",
        "Parts of 100 for those that have given points to all criteria. Where something is left open, the points that were given are shown.");
    public static readonly LocalizedText PartOf = new("{0} av 100", "{0} av 100", "{0} of 100");
    public static readonly LocalizedText PointsGiven = new("{0} poeng", "{0} poeng", "{0} points");
    public static readonly LocalizedText LeftOpen = new("åpent", "ope", "open");
    public static readonly LocalizedText Each = new("Valget for hver og for alle", "Valet for kvar og for alle", "The choice for each and for all");
    public static readonly LocalizedText EachHow = new(
        "Hvor mange av 100 ganger hver modell er best, med det hver organisasjon mener om vekter og vurderinger. Det som står åpent, trekkes {0} ganger, og også lesingen av skalaen. For alle sammen gjelder rapportens vurderinger, og vektene trekkes mellom organisasjonenes, alle blandinger like sannsynlige.",
        "Kor mange av 100 gonger kvar modell er best, med det kvar organisasjon meiner om vekter og vurderingar. Det som står ope, blir trekt {0} gonger, og også lesinga av skalaen. For alle saman gjeld vurderingane i rapporten, og vektene blir trekte mellom organisasjonane sine, alle blandingar like sannsynlege.",
        "How many of 100 times each model is best, with what each organisation holds about weights and ratings. What is left open is drawn {0} times, and so is the reading of the scale. For all together the report's ratings stand, and weights are drawn between those of the organisations, all mixtures equally likely.");
    public static readonly LocalizedText Organisation = new("Organisasjon", "Organisasjon", "Organisation");
    public static readonly LocalizedText AllTogether = new("Alle sammen", "Alle saman", "All together");
    public static readonly LocalizedText AllWithoutDisputed = new("Alle sammen, uten det noen er uenig i", "Alle saman, utan det nokon er usamd i", "All together, without what somebody disagrees with");
    public static readonly LocalizedText OwnRatings = new("Der noen vurderer annerledes enn rapporten", "Der nokon vurderer annleis enn rapporten", "Where somebody rates otherwise than the report");
    public static readonly LocalizedText OwnRating = new("{0} på «{1}»: {2}, der rapporten sier {3}.", "{0} på «{1}»: {2}, der rapporten seier {3}.", "{0} on “{1}”: {2}, where the report says {3}.");
    public static readonly LocalizedText Written = new("Skrevet {0}", "Skrive {0}", "Written {0}");

    public static readonly LocalizedText EditTitle = new("Hva {0} mener om valget av modell", "Kva {0} meiner om valet av modell", "What {0} holds about the choice of model");
    public static readonly LocalizedText EditLead = new(
        "Gi kriteriene poeng ut fra hvor mye de betyr for dere. Et felt som står tomt, er åpent: kriteriet kan veie hva som helst. 0 betyr at det ikke teller.",
        "Gi kriteria poeng ut frå kor mykje dei betyr for dykk. Eit felt som står tomt, er ope: kriteriet kan vege kva som helst. 0 betyr at det ikkje tel.",
        "Give the criteria points by how much they matter to you. A field that is empty is open: the criterion may weigh anything. 0 means that it does not count.");
    public static readonly LocalizedText NoPeople = new(
        "Det dere skriver, er organisasjonens. Skriv aldri navn på personer.", "Det de skriv, er organisasjonen sitt. Skriv aldri namn på personar.", "What you write is the organisation's. Never write names of people.");
    public static readonly LocalizedText PointsHeading = new("Poeng, 0–100", "Poeng, 0–100", "Points, 0–100");
    public static readonly LocalizedText RatingsHeading = new("Er dere uenige i rapportens vurderinger?", "Er de usamde i vurderingane i rapporten?", "Do you disagree with the report's ratings?");
    public static readonly LocalizedText RatingsHelp = new(
        "La det stå «som rapporten» der dere er enige. Der dere vurderer annerledes, skriver dere hvorfor.",
        "La det stå «som rapporten» der de er samde. Der de vurderer annleis, skriv de kvifor.",
        "Leave it at “as the report” where you agree. Where you rate otherwise, write why.");
    public static readonly LocalizedText AsReport = new("som rapporten: {0}", "som rapporten: {0}", "as the report: {0}");
    public static readonly LocalizedText Why = new("Hvorfor vurderer dere {0} slik på «{1}»?", "Kvifor vurderer de {0} slik på «{1}»?", "Why do you rate {0} like this on “{1}”?");
    public static readonly LocalizedText Rated = new("{0} på «{1}»", "{0} på «{1}»", "{0} on “{1}”");
    public static readonly LocalizedText Save = new("Lagre", "Lagre", "Save");
    public static readonly LocalizedText Saved = new("Det er lagret.", "Det er lagra.", "It is saved.");
    public static readonly LocalizedText Removed = new("Det er tatt tilbake.", "Det er teke tilbake.", "It is taken back.");
    public static readonly LocalizedText Remove = new("Ta det tilbake", "Ta det tilbake", "Take it back");
    public static readonly LocalizedText RemoveWhy = new(
        "Da teller det ikke lenger med. De tidligere versjonene blir stående for dere.",
        "Då tel det ikkje lenger med. Dei tidlegare versjonane blir ståande for dykk.",
        "It then no longer counts. The earlier versions remain for you.");
    public static readonly LocalizedText Versions = new("Tidligere versjoner", "Tidlegare versjonar", "Earlier versions");
    public static readonly LocalizedText VersionsLead = new(
        "Hver gang noen lagrer, blir det en ny versjon. Bare dere ser versjonene.", "Kvar gong nokon lagrar, blir det ein ny versjon. Berre de ser versjonane.", "Each time somebody saves, there is a new version. Only you see the versions.");
    public static readonly LocalizedText TakenBackThen = new("Tatt tilbake.", "Teke tilbake.", "Taken back.");
    public static readonly LocalizedText AllOpen = new("Alle kriteriene står åpne.", "Alle kriteria står opne.", "All criteria are left open.");
    public static readonly LocalizedText Back = new("Tilbake til skjemaet", "Tilbake til skjemaet", "Back to the form");
    public static readonly LocalizedText SomebodyWrote = new(
        "Noen andre lagret mens du skrev. Ingenting av ditt er lagret ennå. Det du skrev, står i skjemaet. Lagre på nytt for å la det gjelde.",
        "Nokon andre lagra medan du skreiv. Ingenting av ditt er lagra enno. Det du skreiv, står i skjemaet. Lagre på nytt for å la det gjelde.",
        "Somebody else saved while you wrote. Nothing of yours is saved yet. What you wrote is in the form. Save again to let it stand.");
    public static readonly LocalizedText StandsNow = new("Dette lagret de", "Dette lagra dei", "This is what they saved");
    public static readonly LocalizedText TheyRemoved = new("De tok det tilbake.", "Dei tok det tilbake.", "They took it back.");

    private static readonly LocalizedText NoGrade = new(
        "{0} på «{1}»: velg et av ordene i listen.", "{0} på «{1}»: vel eitt av orda i lista.", "{0} on “{1}”: choose one of the words in the list.");
    private static readonly LocalizedText Same = new(
        "{0} på «{1}»: dere har valgt det samme som rapporten. Velg «som rapporten», eller et annet ord.",
        "{0} på «{1}»: de har valt det same som rapporten. Vel «som rapporten», eller eit anna ord.",
        "{0} on “{1}”: you have chosen what the report says. Choose “as the report”, or another word.");
    private static readonly LocalizedText NoReason = new(
        "{0} på «{1}»: skriv hvorfor dere vurderer annerledes enn rapporten.", "{0} på «{1}»: skriv kvifor de vurderer annleis enn rapporten.", "{0} on “{1}”: write why you rate otherwise than the report.");
    private static readonly LocalizedText ReasonAlone = new(
        "{0} på «{1}»: velg hvordan dere vurderer, eller ta bort begrunnelsen.", "{0} på «{1}»: vel korleis de vurderer, eller ta bort grunngivinga.", "{0} on “{1}”: choose how you rate it, or take the reason away.");
    private static readonly LocalizedText NoText = new("{0} på «{1}»: begrunnelsen {2}", "{0} på «{1}»: grunngivinga {2}", "{0} on “{1}”: the reason {2}");

    /// <summary>What has to be mended.</summary>
    public static LocalizedText Of(WeightFault fault, ModelTable table)
    {
        var criterion = table.Criteria.First(each => each.Id == fault.Criterion).Label;
        var model = table.Models.FirstOrDefault(each => each.Id.Value == fault.Model) is { } entry ? ModelSentences.NameOf(entry) : LocalizedText.Empty;
        return fault switch
        {
            WeightFault.NoPoints => Filled.Of(ModelChoiceTexts.WrongPointsOf, criterion),
            WeightFault.AllZero => ModelChoiceTexts.AllZero,
            WeightFault.NoGrade => Filled.Of(NoGrade, model, criterion),
            WeightFault.SameAsReport => Filled.Of(Same, model, criterion),
            WeightFault.NoReason => Filled.Of(NoReason, model, criterion),
            WeightFault.ReasonAlone => Filled.Of(ReasonAlone, model, criterion),
            WeightFault.NoText noText => Filled.Of(NoText, model, criterion, noText.Fault),
            _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No fault."),
        };
    }
}
