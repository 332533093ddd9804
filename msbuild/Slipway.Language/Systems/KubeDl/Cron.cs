using Slipway.Language.Workspaces;

namespace Slipway.Language.Systems.KubeDl;

/// <summary>Documents of kind Cron, which run a job again and again.</summary>
internal static class Cron
{
    public const string ApiVersion = "apps.kubedl.io/v1alpha1";

    public const string Kind = "Cron";

    /// <summary>What is put after a Cron's name to name a run: a dash and the seconds since 1970.</summary>
    public const int SuffixLength = 11;

    public static bool Is(SpecDocument document) => document.ApiVersion == ApiVersion && document.Kind == Kind;

    /// <summary>The job that a Cron runs; null where it is of no kind that is known.</summary>
    public static TrainingJob? Job(SpecDocument document)
    {
        var template = document.Root.Mapping("spec")?.Mapping("template");
        var workload = template?.Mapping("workload");
        if (template is null || workload?.Mapping("spec") is not { } spec)
            return null;
        var kind = JobKind.Find(template.Text("apiVersion")?.Text ?? "", template.Text("kind")?.Text ?? "");
        return kind is null
            ? null
            : new TrainingJob(kind, spec, document, workload.Mapping("metadata"), IsOfCron: true);
    }
}
