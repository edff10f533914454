namespace Samvirke.Web.Commands.OpenRegister;

/// <summary>Tells the person who runs a command why the register could not be opened.</summary>
internal static class OpeningReport
{
    public static int Write(Opening opening, TextWriter errors)
    {
        switch (opening)
        {
            case Opening.Refused refused:
                errors.WriteLine($"samvirke: {refused.Message}");
                return ExitCode.Refused;
            case Opening.Defective defective:
                foreach (var defect in defective.Defects) errors.WriteLine(defect);
                errors.WriteLine($"samvirke: registerteksten i {defective.Folder} har {defective.Defects.Length} feil og ble ikke lastet; rett dem og prøv igjen.");
                return ExitCode.Defects;
            default:
                throw new InvalidOperationException($"Not a refusal: {opening.GetType().Name}");
        }
    }
}
