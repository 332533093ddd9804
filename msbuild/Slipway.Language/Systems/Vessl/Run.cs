using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema;

namespace Slipway.Language.Systems.Vessl;

/// <summary>What a VESSL run says: a run of its own, the run of a pipeline's step, or the container of a service.</summary>
/// <remarks>Parts that are missing or malformed are simply absent.</remarks>
public sealed class Run
{
    private Run(SpecDocument document, SpecMapping root, PipelineStep? step)
    {
        Document = document;
        Root = root;
        Step = step;
        Volumes = [.. RunVolume.Of(root)];
        Commands = [.. RunCommand.Of(root)];
        Variables = [.. RunVariable.Of(root)];
        Ports = [.. RunPort.Of(root)];
    }

    /// <summary>The document it is in.</summary>
    public SpecDocument Document { get; }

    /// <summary>The mapping with its keys.</summary>
    public SpecMapping Root { get; }

    /// <summary>The step of the pipeline it belongs to; null outside pipelines.</summary>
    public PipelineStep? Step { get; }

    /// <summary>Whether it is the container of a service.</summary>
    public bool IsService => VesslDocument.IsService(Document);

    /// <summary>Its name; empty where it has none.</summary>
    public string Name => Root.Text("name")?.Text ?? "";

    /// <summary>Where to report what concerns the run as a whole.</summary>
    public SourceSpan Place =>
        Root.Text("name")?.Span ?? (Root.Entries is [var first, ..] ? first.Key.Span : Root.Span);

    /// <summary>What it imports, mounts and exports, in this order.</summary>
    public IReadOnlyList<RunVolume> Volumes { get; }

    /// <summary>Its commands, in order.</summary>
    public IReadOnlyList<RunCommand> Commands { get; }

    /// <summary>The scripts of the commands.</summary>
    public IEnumerable<SpecScalar> Scripts => Commands.Select(command => command.Script).OfType<SpecScalar>();

    /// <summary>Its environment variables, in order.</summary>
    public IReadOnlyList<RunVariable> Variables { get; }

    /// <summary>Its ports, in order; those in the form of 2023 included.</summary>
    public IReadOnlyList<RunPort> Ports { get; }

    /// <summary>The runs of a document.</summary>
    /// <param name="document">Any document.</param>
    /// <returns>The run or service that it is, or the runs of the pipeline that it is.</returns>
    public static IEnumerable<Run> Of(SpecDocument document)
    {
        if (VesslDocument.IsRun(document) || VesslDocument.IsService(document))
            return [new Run(document, document.Root, null)];
        return VesslDocument.IsPipeline(document)
            ? PipelineStep
                .Of(document)
                .Where(step => step.RunSpec is not null)
                .Select(step => new Run(document, step.RunSpec!, step))
            : [];
    }
}
