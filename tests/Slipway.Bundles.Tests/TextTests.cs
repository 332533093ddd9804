namespace Slipway.Bundles.Tests;

public class TextTests
{
    [Fact]
    public void A_bundle_is_printed_as_tree_and_tables()
    {
        using var folder = new TemporaryFolder();
        var bundle = Bundle.Open(Sample.Pack(folder), TestContext.Current.CancellationToken);

        string.Join('\n', BundleText.Print(bundle))
            .ShouldBe(
                """
                color-serving 1.0.0 (environment prod, namespace ml)
                packed by Slipway 0.1.0 for kubernetes 1.32, training-operator 1.9

                color-serving-1.0.0.tar.gz
                ├── bundle.json
                ├── kubernetes/
                │   ├── kustomization.yaml  93 B
                │   └── training.yaml  67 B
                │       └── TFJob training
                └── sbom.spdx.json  3 B

                IMAGE                    PINNED                FROM
                fogdong/train-color:v1   no, it floats         elsewhere
                models/color:1           sha256:aaaaaaaaaaaa   this project

                NEEDS          NAMESPACE   FOR
                Secret login   ml          component 'training', env TOKEN

                OPERATOR            VERSIONS   FOR TARGET
                training-operator   >=1.3 <2   kubernetes
                """.ReplaceLineEndings("\n")
            );
    }
}
