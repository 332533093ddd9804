using Slipway.Language.Workspaces;
using static Slipway.Language.Tests.Platform.PlatformSpec;

namespace Slipway.Language.Tests.Platform.Rules;

public class DifferentModelNamesTests
{
    [Fact]
    public void Predictors_of_different_models_cannot_share_requests() =>
        new SpecTest { Externals = [new External("Secret", "regcred", null)] }.Check(
            Shared(
                "color",
                "{|SLIP4527:style|}",
                ModelVersion("color", "color", "v1"),
                ModelVersion("style", "style", "v1")
            )
        );

    [Fact]
    public void Versions_of_one_model_can() =>
        new SpecTest { Externals = [new External("Secret", "regcred", null)] }.Check(
            Shared("one", "two", ModelVersion("one", "color", "v1"), ModelVersion("two", "color", "v2"))
        );

    private static string Shared(string one, string other, params IEnumerable<string> versions) =>
        Documents([
            Application([
                Serving(
                    $"name: a, modelVersion: {one}, trafficWeight: 50",
                    $"name: b, modelVersion: {other}, trafficWeight: 50"
                ),
            ]),
            .. versions,
        ]);
}
