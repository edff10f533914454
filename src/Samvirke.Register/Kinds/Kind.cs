using System.Collections.Frozen;
using System.Collections.Immutable;
using Samvirke.Register.Texts;

namespace Samvirke.Register.Kinds;

/// <summary>What sort of thing an entry is. A closed set: the kinds of the design.</summary>
public sealed class Kind
{
    private const int AYear = 12;

    /// <summary>For documents, which do not change once they are issued.</summary>
    private const int FiveYears = 60;

    private Kind(string id, string segment, LocalizedText one, LocalizedText many, bool isEffort = false, int monthsFresh = AYear, bool saidBySteward = false)
    {
        Id = id;
        Segment = segment;
        One = one;
        Many = many;
        IsEffort = isEffort;
        MonthsFresh = monthsFresh;
        IsSaidBySteward = saidBySteward;
    }

    /// <summary>Name in register text and in the API.</summary>
    public string Id { get; }

    /// <summary>First part of the page's address.</summary>
    public string Segment { get; }

    /// <summary>Name of one such thing, in lower case.</summary>
    public LocalizedText One { get; }

    /// <summary>Name of several, in lower case.</summary>
    public LocalizedText Many { get; }

    /// <summary>Whether it is something that somebody does, pays for or requires.</summary>
    public bool IsEffort { get; }

    /// <summary>After how many months somebody should say again that an entry is right.</summary>
    public int MonthsFresh { get; }

    /// <summary>Whether it is the word of the organisation that answers for it: that organisation is its source, and it needs no other.</summary>
    public bool IsSaidBySteward { get; }

    /// <summary>Place in <see cref="All"/>.</summary>
    public int Ordinal => All.IndexOf(this);

    public static readonly Kind Actor = new("actor", "aktor", new("aktør", "aktør", "actor"), new("aktører", "aktørar", "actors"));
    public static readonly Kind Law = new("law", "lov", new("lov eller forskrift", "lov eller forskrift", "law"), new("lover og forskrifter", "lover og forskrifter", "laws"));
    public static readonly Kind Provision = new("provision", "bestemmelse", new("bestemmelse", "føresegn", "provision"), new("bestemmelser", "føresegner", "provisions"));
    public static readonly Kind Duty = new("duty", "plikt", new("plikt", "plikt", "duty"), new("plikter", "plikter", "duties"));
    public static readonly Kind Structure = new("collaboration-structure", "samhandlingsstruktur", new("samhandlingsstruktur", "samhandlingsstruktur", "collaboration structure"), new("samhandlingsstrukturer", "samhandlingsstrukturar", "collaboration structures"), true);
    public static readonly Kind Function = new("coordinating-function", "koordinerende-funksjon", new("koordinerende funksjon", "koordinerande funksjon", "coordinating function"), new("koordinerende funksjoner", "koordinerande funksjonar", "coordinating functions"), true);
    public static readonly Kind Measure = new("measure", "tiltak", new("tiltak", "tiltak", "measure"), new("tiltak", "tiltak", "measures"), true);
    public static readonly Kind Programme = new("programme", "program", new("program", "program", "programme"), new("programmer", "program", "programmes"), true);
    public static readonly Kind GrantScheme = new("grant-scheme", "tilskuddsordning", new("tilskuddsordning", "tilskotsordning", "grant scheme"), new("tilskuddsordninger", "tilskotsordningar", "grant schemes"), true);
    public static readonly Kind Guidance = new("guidance", "normerende-produkt", new("normerende produkt", "normerande produkt", "guidance"), new("normerende produkter", "normerande produkt", "guidance documents"), true);
    public static readonly Kind PlanRequirement = new("plan-requirement", "plankrav", new("plankrav", "plankrav", "plan requirement"), new("plankrav", "plankrav", "plan requirements"), true);
    public static readonly Kind Plan = new("plan", "plan", new("plan", "plan", "plan"), new("planer", "planar", "plans"), true);
    public static readonly Kind Service = new("service", "tjeneste", new("tjeneste", "teneste", "service"), new("tjenester", "tenester", "services"), true);
    public static readonly Kind Channel = new("channel", "informasjonskanal", new("informasjonskanal", "informasjonskanal", "information channel"), new("informasjonskanaler", "informasjonskanalar", "information channels"), true);
    public static readonly Kind Challenge = new("challenge", "utfordring", new("utfordring", "utfordring", "challenge"), new("utfordringer", "utfordringar", "challenges"));
    public static readonly Kind Transition = new("transition", "overgang", new("overgang", "overgang", "transition"), new("overganger", "overgangar", "transitions"));
    public static readonly Kind Proposal = new("proposal", "tiltaksforslag", new("tiltaksforslag", "tiltaksforslag", "proposal"), new("tiltaksforslag", "tiltaksforslag", "proposals"));
    public static readonly Kind Assignment = new("assignment", "oppdrag", new("oppdrag", "oppdrag", "assignment"), new("oppdrag", "oppdrag", "assignments"));
    public static readonly Kind AllocationLetter = new("allocation-letter", "tildelingsbrev", new("tildelingsbrev", "tildelingsbrev", "allocation letter"), new("tildelingsbrev", "tildelingsbrev", "allocation letters"), monthsFresh: FiveYears);
    public static readonly Kind OrganisationModel = new("organisation-model", "organiseringsmodell", new("organiseringsmodell", "organiseringsmodell", "organisation model"), new("organiseringsmodeller", "organiseringsmodellar", "organisation models"));
    public static readonly Kind Statistic = new("statistic", "tall", new("tall", "tal", "statistic"), new("tall", "tal", "statistics"));
    public static readonly Kind Source = new("source", "kilde", new("kilde", "kjelde", "source"), new("kilder", "kjelder", "sources"), monthsFresh: FiveYears);
    public static readonly Kind Area = new("area", "omrade", new("område", "område", "area"), new("områder", "område", "areas"));
    public static readonly Kind Judgement = new("judgement", "vurdering", new("vurdering", "vurdering", "judgement"), new("vurderinger", "vurderingar", "judgements"), saidBySteward: true);

    public static readonly Kind Definition = new("definition", "definisjon", new("definisjon", "definisjon", "definition"), new("definisjoner", "definisjonar", "definitions"));

    /// <summary>Every kind, in the order in which the design names them.</summary>
    public static ImmutableArray<Kind> All { get; } =
    [
        Actor, Law, Provision, Duty, Structure, Function, Measure, Programme, GrantScheme, Guidance, PlanRequirement,
        Plan, Service, Channel, Challenge, Transition, Proposal, Assignment, AllocationLetter, OrganisationModel, Statistic, Source, Area, Judgement, Definition,
    ];

    /// <summary>The kinds of <see cref="IsEffort"/>.</summary>
    public static ImmutableArray<Kind> Efforts { get; } = [.. All.Where(kind => kind.IsEffort)];

    private static readonly FrozenDictionary<string, Kind> ById = All.ToFrozenDictionary(kind => kind.Id, StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, Kind> BySegment = All.ToFrozenDictionary(kind => kind.Segment, StringComparer.Ordinal);

    /// <summary>The kind with the id, or nothing.</summary>
    public static Kind? Find(string? id) => id is null ? null : ById.GetValueOrDefault(id);

    /// <summary>The kind whose pages begin with the segment, or nothing.</summary>
    public static Kind? FindSegment(string? segment) => segment is null ? null : BySegment.GetValueOrDefault(segment);

    /// <inheritdoc/>
    public override string ToString() => Id;
}
