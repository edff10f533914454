namespace Samvirke.Storage.Accounts;

/// <summary>How somebody came in.</summary>
public enum SignInWay
{
    /// <summary>With a password.</summary>
    Password,

    /// <summary>With a password and a recovery code.</summary>
    RecoveryCode,

    /// <summary>With a passkey.</summary>
    Passkey,

    /// <summary>By an issuer outside, such as ID-porten.</summary>
    Issuer,
}

/// <summary>The words that ways of signing in are kept under.</summary>
public static class SignInWays
{
    /// <summary>The word that stands for the way in tables.</summary>
    public static string Code(SignInWay way) => way switch
    {
        SignInWay.Password => "password",
        SignInWay.RecoveryCode => "recovery-code",
        SignInWay.Passkey => "passkey",
        SignInWay.Issuer => "issuer",
        _ => throw new ArgumentOutOfRangeException(nameof(way), way, "No way of signing in."),
    };

    /// <summary>The way that the word stands for; a password for one that only a later version knows.</summary>
    public static SignInWay Read(string code) => Enum.GetValues<SignInWay>().FirstOrDefault(way => Code(way) == code);
}
