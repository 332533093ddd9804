using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema;

namespace Slipway.Language.Systems.KubeDl;

/// <summary>A training job: a document of its own, or what a Cron runs.</summary>
/// <param name="Kind">What the operator knows of its kind.</param>
/// <param name="Spec">Its <c>spec</c>.</param>
/// <param name="Document">The document it is in.</param>
/// <param name="Metadata">The job's own metadata; null where it has none.</param>
/// <param name="IsOfCron">Whether a Cron runs it.</param>
public sealed record TrainingJob(
    JobKind Kind,
    SpecMapping Spec,
    SpecDocument Document,
    SpecMapping? Metadata,
    bool IsOfCron
)
{
    /// <summary>Where to report what concerns the job as a whole.</summary>
    public SourceSpan Place => Document.Place;

    /// <summary>What to call it in a message.</summary>
    public string Subject => IsOfCron ? $"the job of Cron '{Document.Name}'" : $"{Kind.Name} '{Document.Name}'";

    /// <summary>Whether it is run again and again.</summary>
    public bool IsRecurring => IsOfCron || Policies.Any(policy => policy.Mapping("cronPolicy") is not null);

    /// <summary>The pods by role, in order.</summary>
    public IEnumerable<JobRole> Roles =>
        from entry in Spec.Mapping(Kind.Roles)?.Entries ?? []
        let role = entry.Value as SpecMapping
        where role is not null
        select new JobRole(this, entry.Key, role);

    /// <summary>What the job is to make a ModelVersion of; null where it makes none.</summary>
    public ModelImage? Model =>
        Kind.MakesModels && Spec.Mapping("modelVersion") is { } model
            ? new ModelImage(model, Document, Spec.Entry("modelVersion")!.Key)
            : null;

    private IEnumerable<SpecMapping> Policies => new[] { Spec, Spec.Mapping("runPolicy") }.OfType<SpecMapping>();

    /// <summary>The job a document is, or runs.</summary>
    /// <param name="document">A document of any kind.</param>
    /// <returns>The job; null where there is none.</returns>
    public static TrainingJob? Of(SpecDocument document)
    {
        if (document.ApiVersion == Cron.ApiVersion && document.Kind == Cron.Kind)
            return Cron.Job(document);
        return JobKind.Find(document.ApiVersion, document.Kind) is { } kind && document.Root.Mapping("spec") is { } spec
            ? new TrainingJob(kind, spec, document, document.Metadata, IsOfCron: false)
            : null;
    }

    /// <summary>Every job of a workspace.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <returns>The jobs, in the order of the documents.</returns>
    public static IEnumerable<TrainingJob> All(Workspace workspace) =>
        workspace.Documents.Select(Of).OfType<TrainingJob>();
}
