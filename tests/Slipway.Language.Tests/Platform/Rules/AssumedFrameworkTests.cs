using Slipway.Language.Systems.Platform;
using static Slipway.Language.Tests.Platform.PlatformSpec;

namespace Slipway.Language.Tests.Platform.Rules;

public class AssumedFrameworkTests
{
    [Fact]
    public void A_component_that_names_no_framework_is_reported_with_which_it_gets() =>
        new SpecTest { Serving = ServingForm.Inference }.Check(
            Application([Component("serving", "{|SLIP4516:tfserving|}", Predictors(["name: a"]))])
        );

    [Fact]
    public void A_component_that_names_it_is_not() =>
        new SpecTest { Serving = ServingForm.Inference, Advice = ["SLIP4516"] }.Check(
            Application([Component("serving", "tfserving", "framework: TFServing, " + Predictors(["name: a"]))])
        );
}
