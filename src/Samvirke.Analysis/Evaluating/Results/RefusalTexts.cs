using System.Collections.Immutable;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Evaluating.Results;

/// <summary>Why no effect is given, as sentences that say what would be needed.</summary>
public static class RefusalTexts
{
    /// <summary>The reason as a sentence or two.</summary>
    public static LocalizedText Of(Refusal refusal) => refusal switch
    {
        Refusal.NoColumn each => new(
            $"Dataene har ingen kolonne som heter «{each.Name}». Kolonnene er {List(each.Known)}. Rett navnet i planen eller i dataene.",
            $"Dataa har inga kolonne som heiter «{each.Name}». Kolonnane er {List(each.Known)}. Rett namnet i planen eller i dataa.",
            $"The data have no column called “{each.Name}”. The columns are {List(each.Known)}. Mend the name in the plan or in the data."),
        Refusal.PlanLacks each => new(
            $"Metoden trenger «{each.Field}» i planen. Legg til feltet med navnet på kolonnen.",
            $"Metoden treng «{each.Field}» i planen. Legg til feltet med namnet på kolonnen.",
            $"The method needs “{each.Field}” in the plan. Add the field with the name of the column."),
        Refusal.ChoicesDisagree each => new(
            $"«{each.Choice}» og «{each.Other}» går ikke sammen. Ta bort eller endre den ene.",
            $"«{each.Choice}» og «{each.Other}» går ikkje saman. Ta bort eller endre den eine.",
            $"“{each.Choice}” and “{each.Other}” do not go together. Take one of them away or change it."),
        Refusal.NoCompleteRow => new(
            "Ingen rad har verdi i alle kolonnene som planen bruker. Fyll ut det som mangler, eller bruk færre kolonner.",
            "Inga rad har verdi i alle kolonnane som planen bruker. Fyll ut det som manglar, eller bruk færre kolonnar.",
            "No row has a value in every column that the plan uses. Fill in what is missing, or use fewer columns."),
        Refusal.TooLarge each => new(
            $"Modellen er for stor: {each.Rows} rader og {each.Terms} ledd. Bruk færre kategorier i kovariatene.",
            $"Modellen er for stor: {each.Rows} rader og {each.Terms} ledd. Bruk færre kategoriar i kovariatane.",
            $"The model is too large: {each.Rows} rows and {each.Terms} terms. Use fewer categories in the covariates."),
        _ => OfColumn(refusal) ?? OfGroups(refusal) ?? OfIteration(refusal) ?? StaggeredTexts.Of(refusal) ?? OfFit(refusal),
    };

    private static LocalizedText? OfColumn(Refusal refusal) => refusal switch
    {
        Refusal.OutcomeNotNumbers each => new(
            $"Utfallet «{each.Column}» er ord ({List(each.Levels)}). Skriv tall, eller 0 og 1 der noe ikke hendte og hendte.",
            $"Utfallet «{each.Column}» er ord ({List(each.Levels)}). Skriv tal, eller 0 og 1 der noko ikkje hende og hende.",
            $"The outcome “{each.Column}” is words ({List(each.Levels)}). Write numbers, or 0 and 1 where something did not happen and happened."),
        Refusal.OutcomeNotTwo each => new(
            $"Utfallet «{each.Column}» har {each.Values} ulike verdier. Andeler kan bare sammenlignes når hver har det eller ikke: 0 eller 1. Bruk difference-in-means for tall.",
            $"Utfallet «{each.Column}» har {each.Values} ulike verdiar. Delar kan berre samanliknast når kvar har det eller ikkje: 0 eller 1. Bruk difference-in-means for tal.",
            $"The outcome “{each.Column}” has {each.Values} values. Proportions can be compared only where each has it or not: 0 or 1. Use difference-in-means for numbers."),
        Refusal.ConstantOutcome each => new(
            $"Utfallet «{each.Column}» er {each.Value} i alle radene. Da er det ingenting å forklare. Sjekk at det er riktig kolonne, og at den måler noe som varierer.",
            $"Utfallet «{each.Column}» er {each.Value} i alle radene. Då er det ingenting å forklare. Sjekk at det er rett kolonne, og at ho måler noko som varierer.",
            $"The outcome “{each.Column}” is {each.Value} in every row. There is nothing to explain. Check that it is the right column, and that it measures something that varies."),
        Refusal.NoComparison each => new(
            $"Alle har «{each.Only}» i kolonnen «{each.Column}». Uten noen å sammenligne med kan en ikke si hva tiltaket gjorde. Det trengs data om noen som ikke fikk det.",
            $"Alle har «{each.Only}» i kolonnen «{each.Column}». Utan nokon å samanlikne med kan ein ikkje seie kva tiltaket gjorde. Det trengst data om nokon som ikkje fekk det.",
            $"All have “{each.Only}” in the column “{each.Column}”. Without anybody to compare with one cannot say what the measure did. Data are needed about some who did not get it."),
        Refusal.NoReference each => new(
            $"Kolonnen «{each.Column}» har flere enn to verdier ({List(each.Levels)}). Skriv i «reference» hvilken de andre skal sammenlignes med.",
            $"Kolonnen «{each.Column}» har fleire enn to verdiar ({List(each.Levels)}). Skriv i «reference» kva for ein dei andre skal samanliknast med.",
            $"The column “{each.Column}” has more than two values ({List(each.Levels)}). Write in “reference” which the others are to be compared with."),
        Refusal.UnknownReference each => new(
            $"Ingen rad har «{each.Named}» i kolonnen «{each.Column}», som «reference» sier. Verdiene er {List(each.Levels)}.",
            $"Inga rad har «{each.Named}» i kolonnen «{each.Column}», som «reference» seier. Verdiane er {List(each.Levels)}.",
            $"No row has “{each.Named}” in the column “{each.Column}”, which “reference” says. The values are {List(each.Levels)}."),
        Refusal.PostNotTwo each => new(
            $"Kolonnen «{each.Column}» må si før eller etter i hver rad, som 0 og 1. Den har {List(each.Levels)}.",
            $"Kolonnen «{each.Column}» må seie før eller etter i kvar rad, som 0 og 1. Ho har {List(each.Levels)}.",
            $"The column “{each.Column}” must say before or after in each row, as 0 and 1. It has {List(each.Levels)}."),
        _ => null,
    };

    private static LocalizedText? OfGroups(Refusal refusal) => refusal switch
    {
        Refusal.EmptyCell { After: true } each => new(
            $"Ingen med {each.Level} er målt etterpå. Det trengs målinger både før og etter i hver gruppe.",
            $"Ingen med {each.Level} er målte etterpå. Det trengst målingar både før og etter i kvar gruppe.",
            $"Nobody with {each.Level} is measured afterwards. Measurements are needed both before and after in each group."),
        Refusal.EmptyCell each => new(
            $"Ingen med {each.Level} er målt på forhånd. Det trengs målinger både før og etter i hver gruppe.",
            $"Ingen med {each.Level} er målte på førehand. Det trengst målingar både før og etter i kvar gruppe.",
            $"Nobody with {each.Level} is measured beforehand. Measurements are needed both before and after in each group."),
        Refusal.OneClusterInArm each => new(
            $"Bare én «{each.Column}» har {each.Level}. Da kan en ikke skille det tiltaket gjorde, fra det som ellers er særegent for den. Det trengs minst to, og helst fem eller flere, i hver gruppe.",
            $"Berre éin «{each.Column}» har {each.Level}. Då kan ein ikkje skilje det tiltaket gjorde, frå det som elles er særeige for han. Det trengst minst to, og helst fem eller fleire, i kvar gruppe.",
            $"Only one “{each.Column}” has {each.Level}. What the measure did cannot be told from what else is special about it. At least two are needed in each group, and better five or more."),
        Refusal.OneCluster each => new(
            $"Alle radene har samme «{each.Column}». Det trengs flere i hver gruppe for å si hvor usikkert resultatet er.",
            $"Alle radene har same «{each.Column}». Det trengst fleire i kvar gruppe for å seie kor usikkert resultatet er.",
            $"All rows have the same “{each.Column}”. Several are needed in each group to say how uncertain the result is."),
        Refusal.AssignedWithinClusters each => new(
            $"«{each.Treatment}» er ulik innen samme «{each.Column}», så det var ikke slike det ble trukket lodd mellom. Ta bort «cluster», og skriv «strata»: «{each.Column}» om det ble trukket lodd innen hver.",
            $"«{each.Treatment}» er ulik innan same «{each.Column}», så det var ikkje slike det vart trekt lodd mellom. Ta bort «cluster», og skriv «strata»: «{each.Column}» om det vart trekt lodd innan kvar.",
            $"“{each.Treatment}” differs within the same “{each.Column}”, so it was not among these that lots were drawn. Take “cluster” away, and write “strata”: “{each.Column}” if lots were drawn within each."),
        Refusal.StrataOfOneArm each => new(
            $"I hver «{each.Column}» fikk alle det samme, så loddet kunne ikke falt annerledes. Ta bort «strata», eller bruk en kolonne der det ble trukket lodd innen hver verdi.",
            $"I kvar «{each.Column}» fekk alle det same, så loddet kunne ikkje falle annleis. Ta bort «strata», eller bruk ei kolonne der det vart trekt lodd innan kvar verdi.",
            $"In each “{each.Column}” all got the same, so the lots could not have fallen in another way. Take “strata” away, or use a column within each value of which lots were drawn."),
        Refusal.ClusterInBothArms each => new(
            $"{Mixed(each, "rad", "og")} De fleste andre har én verdi hver, så dette ser ut som en feil. Rett «{each.Treatment}» i radene, eller gi dem en egen «{each.Column}».",
            $"{Mixed(each, "rad", "og")} Dei fleste andre har éin verdi kvar, så dette ser ut som ein feil. Rett «{each.Treatment}» i radene, eller gi dei ein eigen «{each.Column}».",
            $"{Mixed(each, "row", "and")} Most others have one value each, so this looks like a mistake. Mend “{each.Treatment}” in the rows, or give them a “{each.Column}” of their own."),
        _ => null,
    };

    private static LocalizedText? OfIteration(Refusal refusal) => refusal switch
    {
        Refusal.NotConverged each => new(
            $"Beregningen fant ikke noe svar på {each.Steps} steg. Modellen passer ikke til dataene: ta bort kovariater, slå sammen sjeldne kategorier, eller bruk method = linear med «cluster».",
            $"Utrekninga fann ikkje noko svar på {each.Steps} steg. Modellen passar ikkje til dataa: ta bort kovariatar, slå saman sjeldne kategoriar, eller bruk method = linear med «cluster».",
            $"The calculation found no answer in {each.Steps} steps. The model does not fit the data: take covariates away, join rare categories, or use method = linear with “cluster”."),
        Refusal.TimeNotOrdered each => new(
            $"Kolonnen «{each.Column}» har ord som ikke sier hva som kom først ({List(each.Levels)}). Skriv tall, som 1, 2, 3, eller datoer som 2026-08-17.",
            $"Kolonnen «{each.Column}» har ord som ikkje seier kva som kom først ({List(each.Levels)}). Skriv tal, som 1, 2, 3, eller datoar som 2026-08-17.",
            $"The column “{each.Column}” has words that do not say what came first ({List(each.Levels)}). Write numbers, as 1, 2, 3, or dates as 2026-08-17."),
        Refusal.SeveralAtOneTime each => new(
            $"{each.Column} «{each.Cluster}» har flere rader med {each.TimeColumn} = {each.Time}, som rad {each.Row} og {each.OtherRow}. Med ar1 må hver klynge ha én rad for hvert tidspunkt. Skriv i «cluster» kolonnen for det som er målt flere ganger, eller correlation = exchangeable.",
            $"{each.Column} «{each.Cluster}» har fleire rader med {each.TimeColumn} = {each.Time}, som rad {each.Row} og {each.OtherRow}. Med ar1 må kvar klynge ha éi rad for kvart tidspunkt. Skriv i «cluster» kolonnen for det som er målt fleire gonger, eller correlation = exchangeable.",
            $"{each.Column} “{each.Cluster}” has several rows with {each.TimeColumn} = {each.Time}, as rows {each.Row} and {each.OtherRow}. With ar1 each cluster must have one row for each time. Write in “cluster” the column of what is measured several times, or correlation = exchangeable."),
        _ => null,
    };

    private static LocalizedText OfFit(Refusal refusal) => refusal switch
    {
        Refusal.EffectNotSeparate each => new(
            $"Virkningen «{each.Term}» følger helt av de andre leddene, og kan ikke skilles fra dem. Ta bort kovariater som sier det samme som tiltaket.",
            $"Verknaden «{each.Term}» følgjer heilt av dei andre ledda, og kan ikkje skiljast frå dei. Ta bort kovariatar som seier det same som tiltaket.",
            $"The effect “{each.Term}” follows entirely from the other terms and cannot be told from them. Take away covariates that say the same as the measure."),
        Refusal.TooFewRows each => new(
            $"Det er {each.Rows} rader og {each.Terms} ledd å finne. Det trengs flere rader, eller færre kovariater.",
            $"Det er {each.Rows} rader og {each.Terms} ledd å finne. Det trengst fleire rader, eller færre kovariatar.",
            $"There are {each.Rows} rows and {each.Terms} terms to find. More rows are needed, or fewer covariates."),
        Refusal.Separated each => new(
            $"{List(each.Terms)} skiller utfallet helt: på den ene siden hendte det alle, eller ingen. Da finnes ikke noe endelig oddsforhold. Slå sammen kategorier, ta bort leddet, eller bruk two-proportions eller linear.",
            $"{List(each.Terms)} skil utfallet heilt: på den eine sida hende det alle, eller ingen. Då finst ikkje noko endeleg oddsforhold. Slå saman kategoriar, ta bort leddet, eller bruk two-proportions eller linear.",
            $"{List(each.Terms)} separate the outcome entirely: on one side it happened to all, or to none. There is then no finite odds ratio. Join categories, take the term away, or use two-proportions or linear."),
        Refusal.ClusterTooLarge each => new(
            $"En klynge har {each.Rows} rader. CR2 i logistisk regresjon går til og med {each.Most}; bruk CR1 eller CR3 i «standardErrors».",
            $"Ei klynge har {each.Rows} rader. CR2 i logistisk regresjon går til og med {each.Most}; bruk CR1 eller CR3 i «standardErrors».",
            $"A cluster has {each.Rows} rows. CR2 in logistic regression goes up to {each.Most}; use CR1 or CR3 in “standardErrors”."),
        Refusal.OneRowInEachCluster each => new(
            $"Hver «{each.Column}» har bare én rad. Da kan ikke det som er felles i en klynge, skilles fra det som er særegent for raden. Bruk method = linear uten «cluster», eller data med flere rader i hver.",
            $"Kvar «{each.Column}» har berre éi rad. Då kan ikkje det som er felles i ei klynge, skiljast frå det som er særeige for rada. Bruk method = linear utan «cluster», eller data med fleire rader i kvar.",
            $"Each “{each.Column}” has one row only. What rows of a cluster have in common cannot be told from what is special about the row. Use method = linear without “cluster”, or data with several rows in each."),
        Refusal.ConstantWithinClusters each => new(
            $"Innen hver «{each.Column}» gir leddene utfallet helt; det varierer bare mellom dem. Bruk én rad for hver «{each.Column}» og method = linear uten «cluster», eller et utfall som er målt på hver rad.",
            $"Innan kvar «{each.Column}» gir ledda utfallet heilt; det varierer berre mellom dei. Bruk éi rad for kvar «{each.Column}» og method = linear utan «cluster», eller eit utfall som er målt på kvar rad.",
            $"Within each “{each.Column}” the terms give the outcome entirely; it varies between them alone. Use one row for each “{each.Column}” and method = linear without “cluster”, or an outcome measured on each row."),
        Refusal.TooFewClusters each => new(
            $"Det er {each.Clusters} klynger og {each.Terms} ledd som er like for alle i en klynge. Det trengs flere klynger, eller færre slike kovariater.",
            $"Det er {each.Clusters} klynger og {each.Terms} ledd som er like for alle i ei klynge. Det trengst fleire klynger, eller færre slike kovariatar.",
            $"There are {each.Clusters} clusters and {each.Terms} terms that are the same for all in a cluster. More clusters are needed, or fewer such covariates."),
        Refusal.NothingLeftOver => new(
            "Utfallet varierer ikke innen gruppene, så det finnes ikke noe mål på usikkerhet. Sjekk at utfallet ikke er regnet ut av de andre kolonnene; ellers trengs flere målinger.",
            "Utfallet varierer ikkje innan gruppene, så det finst ikkje noko mål på uvisse. Sjekk at utfallet ikkje er rekna ut av dei andre kolonnane; elles trengst fleire målingar.",
            "The outcome does not vary within the groups, so there is no measure of uncertainty. Check that the outcome is not worked out from the other columns; otherwise more measurements are needed."),
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, "No such refusal."),
    };

    private static string Mixed(Refusal.ClusterInBothArms refusal, string row, string and) => string.Join(' ', refusal.Mixed.Select(each =>
        $"{refusal.Column} «{each.Cluster}»: {refusal.Treatment} = {each.Level} ({row} {each.Row}) {and} {each.OtherLevel} ({row} {each.OtherRow}).")) + (refusal.Count > refusal.Mixed.Length ? " …" : "");

    private static string List(ImmutableArray<string> names) => string.Join(", ", names);
}
