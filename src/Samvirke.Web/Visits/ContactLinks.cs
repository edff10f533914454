namespace Samvirke.Web.Visits;

/// <summary>Addresses that a telephone or a mail program opens.</summary>
public static class ContactLinks
{
    public static string Telephone(string number) => "tel:" + number.Replace(" ", "", StringComparison.Ordinal);

    public static string Mail(string address) => "mailto:" + address;
}
