using Slipway.Release;

namespace Slipway.Bundles.Tests;

/// <summary>A small bundle that has something of everything.</summary>
internal static class Sample
{
    public static BundleDescription Description { get; } =
        new()
        {
            Slipway = "0.1.0",
            Name = "color-serving",
            Version = "1.0.0",
            Environment = "prod",
            Namespace = "ml",
            Profile = new SortedDictionary<string, string>(StringComparer.Ordinal)
            {
                ["kubernetes"] = "1.32",
                ["training-operator"] = "1.9",
            },
            Targets =
            [
                new BundleTarget(
                    "kubernetes",
                    IsKustomization: true,
                    [new BundleObject("kubeflow.org/v1", "TFJob", "training", "ml", "kubernetes/training.yaml")]
                ),
            ],
            Images =
            [
                new BundleImage("fogdong/train-color:v1", null, IsBuilt: false, IsIncluded: false),
                new BundleImage("models/color:1", "sha256:" + new string('a', 64), IsBuilt: true, IsIncluded: false),
            ],
            Needs = new ReleaseNeeds
            {
                Objects = [new NeededObject("Secret", "login", "ml", ["component 'training', env TOKEN"])],
                Kinds = [new NeededKind("kubeflow.org/v1", "TFJob", ["kubernetes"])],
                Operators = [new NeededOperator("training-operator", ">=1.3 <2", ["kubernetes"])],
            },
        };

    public static BundleContent Content() =>
        new BundleContent(Description)
            .With("kubernetes/training.yaml", "apiVersion: kubeflow.org/v1\nkind: TFJob\nmetadata: {name: training}\n")
            .With("kubernetes/kustomization.yaml", KustomizationText.Of(["training.yaml"]))
            .With("sbom.spdx.json", "{}\n");

    /// <summary>Packs it into a folder.</summary>
    /// <returns>The archive.</returns>
    public static string Pack(TemporaryFolder folder, BundleContent? content = null)
    {
        var archive = folder.At("color-serving-1.0.0.tar.gz");
        new BundlePacker(folder.At("work")).Pack(content ?? Content(), archive, TestContext.Current.CancellationToken);
        return archive;
    }
}
