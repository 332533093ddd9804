using System.Globalization;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.Vessl;
using Slipway.Schema.Formats;

namespace Slipway.Compiler.Targets.Kubernetes.Runs;

/// <summary>How long a run lives, and what keeps it alive.</summary>
internal sealed class RunLife
{
    /// <summary>What uploading may take after the end of an interactive run, in seconds.</summary>
    private const long UploadTime = 3600;

    private readonly Catalog catalog;

    public RunLife(Run run, Catalog catalog)
    {
        this.catalog = catalog;
        var interactive = run.Root.Mapping("interactive");
        IsInteractive = interactive is not null;
        MaximumSeconds = Seconds(interactive?["max_runtime"] ?? interactive?["runtime"]);
        IdleSeconds = Seconds(interactive?.Mapping("jupyter")?["idle_timeout"]);
        IsProtected = run.Root.Boolean("termination_protection") == true;
        IsEndless = IsInteractive && MaximumSeconds == 0;
        Exports = !IsEndless && run.Volumes.Any(volume => !volume.IsInput);
    }

    /// <summary>Whether people work in the container.</summary>
    public bool IsInteractive { get; }

    /// <summary>Whether nothing ends the run but its removal.</summary>
    public bool IsEndless { get; }

    /// <summary>Whether the container stays when its commands have ended.</summary>
    public bool IsProtected { get; }

    /// <summary>Whether something is uploaded after the commands.</summary>
    public bool Exports { get; }

    /// <summary>How long the run may take, in seconds; 0 for no end.</summary>
    public long MaximumSeconds { get; }

    /// <summary>How long the Jupyter server may be idle, in seconds; 0 for no end.</summary>
    public long IdleSeconds { get; }

    /// <summary>The cluster counts seconds in 31 bits.</summary>
    private const long LongestTime = int.MaxValue;

    /// <summary>When the cluster ends the run, in seconds; null where it does not.</summary>
    /// <remarks>What uploads waits for the commands to end, and would wait forever if the container broke off.</remarks>
    public long? Deadline =>
        IsInteractive ? Math.Min(MaximumSeconds + (Exports ? UploadTime : 0), LongestTime)
        : Exports ? Math.Clamp((long)(GoDuration.Seconds(catalog.LongestRun) ?? 0), 1, LongestTime)
        : null;

    /// <summary>A duration in whole seconds, rounded up.</summary>
    public static long Seconds(SpecNode? duration) =>
        duration is SpecScalar scalar && GoDuration.Seconds(scalar.Text) is { } seconds and > 0
            ? (long)Math.Ceiling(seconds)
            : 0;

    /// <summary>A number of seconds as scripts have it.</summary>
    public static string Text(long seconds) => seconds.ToString(CultureInfo.InvariantCulture);
}
