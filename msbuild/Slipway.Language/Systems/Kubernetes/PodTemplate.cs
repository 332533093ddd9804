using Slipway.Language.Syntax;
using Slipway.Schema;

namespace Slipway.Language.Systems.Kubernetes;

/// <summary>What the pods of a job's role, of a predictor or of a workload look like.</summary>
/// <param name="Node">The template.</param>
/// <param name="Place">Where to report what concerns it as a whole.</param>
/// <param name="Owner">Whose it is, in words.</param>
public sealed record PodTemplate(SpecMapping Node, SourceSpan Place, string Owner)
{
    /// <summary>The <c>spec</c> of the pods; null where there is none.</summary>
    public SpecMapping? Spec => Node.Mapping("spec");

    /// <summary>The containers that run side by side.</summary>
    public IReadOnlyList<SpecMapping> Containers => [.. Spec?.Mappings("containers") ?? []];

    /// <summary>All containers, those that run first included.</summary>
    public IEnumerable<SpecMapping> AllContainers => (Spec?.Mappings("initContainers") ?? []).Concat(Containers);

    /// <summary>The scalars that name the claims which every pod gets as volumes.</summary>
    public IReadOnlyList<SpecScalar> Claims { get; init; } = [];

    /// <summary>The scalars that name the pods' volumes.</summary>
    public IEnumerable<SpecScalar> Volumes =>
        (Spec?.Mappings("volumes") ?? []).Select(volume => volume.Text("name")).OfType<SpecScalar>().Concat(Claims);

    /// <summary>Whether lines could not be read that may belong to it, so that what is absent proves nothing.</summary>
    public bool IsIncomplete => Node.IsIncomplete || Spec is null or { IsIncomplete: true };
}
