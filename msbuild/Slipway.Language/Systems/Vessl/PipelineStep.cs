using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Systems.Vessl;

/// <summary>A step of a VESSL pipeline.</summary>
/// <param name="Node">The step.</param>
public sealed record PipelineStep(SpecMapping Node)
{
    /// <summary>The scalar that names it; null where it has none.</summary>
    public SpecScalar? Key => Node.Text("key");

    /// <summary>What it does: <c>v1/run</c>.</summary>
    public string Type => Node.Text("type")?.Text ?? "";

    /// <summary>Its particulars; null where it has none.</summary>
    public SpecMapping? Spec => Node.Mapping("spec");

    /// <summary>The run it starts; null where it starts none.</summary>
    public SpecMapping? RunSpec => Spec?.Mapping("run_spec");

    /// <summary>Whether it decides, so that the pipeline goes on by one of two ways.</summary>
    public bool Decides => Type is "v1/if" or "v1/manual_judgment";

    /// <summary>What must have ended before.</summary>
    public IEnumerable<PipelineWait> Waits => Node.Texts("depends_on").Select(PipelineWait.Of);

    /// <summary>The values it gets, by name.</summary>
    public IReadOnlyList<SpecEntry> InputVariables => Spec?.Mapping("input_variables")?.Entries ?? [];

    /// <summary>The steps of a pipeline.</summary>
    /// <param name="document">The pipeline.</param>
    /// <returns>The steps in order.</returns>
    public static IEnumerable<PipelineStep> Of(SpecDocument document) =>
        document.Root.Mappings("steps").Select(node => new PipelineStep(node));
}
