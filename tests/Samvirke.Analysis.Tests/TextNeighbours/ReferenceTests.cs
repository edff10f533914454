using System.Globalization;
using Samvirke.Analysis.TextNeighbours;

namespace Samvirke.Analysis.Tests.TextNeighbours;

/// <summary>
/// Cosines as scikit-learn 1.2.1 gives them, with the texts below and <c>sublinear</c> false and true:
/// <code>
/// m = TfidfVectorizer(tokenizer=str.split, token_pattern=None, lowercase=False, sublinear_tf=sublinear).fit_transform(texts)
/// s = (m @ m.T).toarray()
/// print(", ".join(f"{s[a, b]:.9f}" for a in range(len(texts)) for b in range(a)))
/// </code>
/// </summary>
public sealed class ReferenceTests
{
    private const double Tolerance = 1e-6;

    private const string Raw =
        "0.441136186, 0.110326967, 0.042490055, 0.289107249, 0.350278884, 0.053870564, 0.168641834, 0.137159265, 0.080972777, 0.034590110, 0.000000000, "
        + "0.000000000, 0.133635677, 0.248670492, 0.000000000, 0.193080651, 0.256244758, 0.091074711, 0.237608556, 0.278443072, 0.225242566, 0.000000000, "
        + "0.000000000, 0.529887573, 0.000000000, 0.000000000, 0.000000000, 0.000000000";

    private const string Sublinear =
        "0.433178240, 0.135415250, 0.054199191, 0.273239553, 0.343117285, 0.066690904, 0.166570789, 0.141323891, 0.100243013, 0.034590110, 0.000000000, "
        + "0.000000000, 0.165438847, 0.248670492, 0.000000000, 0.175487733, 0.242257207, 0.107585618, 0.231097536, 0.273761266, 0.229375159, 0.000000000, "
        + "0.000000000, 0.458891240, 0.000000000, 0.000000000, 0.000000000, 0.000000000";

    private static readonly string[] Texts =
    [
        "kommunen skal ha en plan for forebygging av rus blant barn og unge og planen skal følges opp hvert år",
        "planen for folkehelse skal ha mål for barn og unge i kommunen",
        "fylket gir tilskudd til tiltak mot rus blant unge tilskudd til lag og tilskudd til skoler",
        "skoler og barnehager skal ha et trygt miljø for barn",
        "politiet og kommunen samarbeider om unge som er tatt med rus",
        "skoler skoler skoler",
        "veileder for samarbeid mellom skoler barnevern og politiet om barn og unge",
        "tilskudd",
    ];

    [Theory]
    [InlineData(TermFrequency.Raw, Raw)]
    [InlineData(TermFrequency.Sublinear, Sublinear)]
    public void Similarity_TermsOfTexts_IsAsScikitLearnHasIt(TermFrequency frequency, string expected)
    {
        var index = NeighbourIndex.Of(TermDocuments.OfTerms(Array.ConvertAll(Texts, text => text.Split(' '))), 3, frequency: frequency);
        var cosines = expected.Split(", ").Select(each => double.Parse(each, CultureInfo.InvariantCulture)).ToArray();
        var pairs = Enumerable.Range(0, Texts.Length).SelectMany(a => Enumerable.Range(0, a).Select(b => (a, b))).ToArray();
        pairs.Length.ShouldBe(cosines.Length);
        foreach (var ((a, b), cosine) in pairs.Zip(cosines)) index.Similarity(a, b).ShouldBe(cosine, Tolerance, $"{a} and {b}");
        index.Neighbours(0)[0].Document.ShouldBe(1);
        index.Neighbours(5).ToArray().Select(each => each.Document).ShouldBe([3, 6, 2]);
    }
}
