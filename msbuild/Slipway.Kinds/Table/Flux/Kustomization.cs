using Slipway.Kinds.Facts;

namespace Slipway.Kinds.Table.Flux;

/// <summary>Folders of manifests that Flux applies.</summary>
internal static class Kustomization
{
    public static KnownKind Kind { get; } =
        new("kustomize.toolkit.fluxcd.io", "Kustomization") { ServedBy = ["flux>=0.20"], MakesAnything = true };
}
