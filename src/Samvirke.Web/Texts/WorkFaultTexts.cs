using Samvirke.Analysis.Reasons;
using Samvirke.Register.Texts;
using Samvirke.Steering.CarryOut;

namespace Samvirke.Web.Texts;

/// <summary>What has to be mended in what an organisation writes of its work with an assignment.</summary>
public static class WorkFaultTexts
{
    private static readonly LocalizedText NoState = new("Velg hvor langt oppdraget er kommet.", "Vel kor langt oppdraget er kome.", "Choose how far the assignment has come.");
    private static readonly LocalizedText NoWay = new(
        "Fra «{0}» kan oppdraget ikke gå rett til «{1}». Velg det som kommer imellom først.", "Frå «{0}» kan oppdraget ikkje gå rett til «{1}». Vel det som kjem imellom først.", "From “{0}” the assignment cannot go straight to “{1}”. First choose what lies between.");
    private static readonly LocalizedText NoReason = new(
        "Skriv hvorfor oppdraget går fra «{0}» til «{1}».", "Skriv kvifor oppdraget går frå «{0}» til «{1}».", "Write why the assignment goes from “{0}” to “{1}”.");
    private static readonly LocalizedText NoDay = new(
        "{0}: «{1}» er ingen dag. Skriv den slik: 1.12.2026 eller 2026-12-01.", "{0}: «{1}» er ingen dag. Skriv han slik: 1.12.2026 eller 2026-12-01.", "{0}: “{1}” is no day. Write it like this: 1.12.2026 or 2026-12-01.");
    private static readonly LocalizedText NotYet = new(
        "{0}: dagen den ble levert, har ikke vært ennå.", "{0}: dagen ho vart levert, har ikkje vore enno.", "{0}: the day on which it was delivered has not come yet.");
    private static readonly LocalizedText NothingToDeliver = new("{0}: skriv hva som skal leveres.", "{0}: skriv kva som skal leverast.", "{0}: write what is to be delivered.");
    private static readonly LocalizedText NothingToDo = new("{0}: skriv hva som må gjøres.", "{0}: skriv kva som må gjerast.", "{0}: write what has to be done.");
    private static readonly LocalizedText NoAssignment = new("{0}: velg et oppdrag i listen.", "{0}: vel eit oppdrag i lista.", "{0}: choose an assignment in the list.");
    private static readonly LocalizedText OnItself = new("{0}: et oppdrag kan ikke vente på seg selv.", "{0}: eit oppdrag kan ikkje vente på seg sjølv.", "{0}: an assignment cannot wait for itself.");
    private static readonly LocalizedText Twice = new("{0}: det samme oppdraget står to ganger.", "{0}: det same oppdraget står to gonger.", "{0}: the same assignment stands twice.");
    private static readonly LocalizedText NoWhy = new("{0}: skriv hva dere trenger derfra.", "{0}: skriv kva de treng derifrå.", "{0}: write what you need from it.");
    private static readonly LocalizedText NoText = new("{0}: teksten {1}", "{0}: teksten {1}", "{0}: the text {1}");

    /// <summary>What has to be mended, and in which row.</summary>
    public static LocalizedText Of(WorkFault fault) => fault switch
    {
        WorkFault.NoState => NoState,
        WorkFault.NoWay way => Filled.Of(NoWay, AssignmentStates.Label(way.From), AssignmentStates.Label(way.To)),
        WorkFault.NoReason reason => Filled.Of(NoReason, AssignmentStates.Label(reason.From), AssignmentStates.Label(reason.To)),
        WorkFault.NoDay day => Filled.Of(NoDay, RowOf(fault), new LocalizedText(ListTexts.Shorten(day.Typed))),
        WorkFault.NotYet => Filled.Of(NotYet, RowOf(fault)),
        WorkFault.NothingToDeliver => Filled.Of(NothingToDeliver, RowOf(fault)),
        WorkFault.NothingToDo => Filled.Of(NothingToDo, RowOf(fault)),
        WorkFault.NoAssignment => Filled.Of(NoAssignment, RowOf(fault)),
        WorkFault.OnItself => Filled.Of(OnItself, RowOf(fault)),
        WorkFault.Twice => Filled.Of(Twice, RowOf(fault)),
        WorkFault.NoWhy => Filled.Of(NoWhy, RowOf(fault)),
        WorkFault.NoText text => Filled.Of(NoText, RowOf(fault), text.Fault),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No fault."),
    };

    private static LocalizedText RowOf(WorkFault fault)
    {
        var number = Filled.Number((fault.Row ?? 0) + 1);
        return fault.Field switch
        {
            WorkField.DeliverableWhat or WorkField.DeliverableDue or WorkField.DeliverableDelivered or WorkField.DeliverableWhere => Filled.Of(WorkTexts.Deliverable, number),
            WorkField.StepWhat or WorkField.StepResponsible or WorkField.StepDue => Filled.Of(WorkTexts.Step, number),
            WorkField.DependencyOn or WorkField.DependencyWhy => Filled.Of(WorkTexts.Dependency, number),
            WorkField.Reason => WorkTexts.ReasonAsked,
            WorkField.Hindrances => WorkTexts.Hindrances,
            WorkField.State => WorkTexts.State,
            _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No field."),
        };
    }
}
