using Slipway.Build.Hosting;

namespace Slipway.Tasks.Tests.Hosting;

public class SpecMethodsProbeTests
{
    [Fact]
    public void A_project_without_the_attribute_has_no_spec_methods() =>
        SpecMethodsProbe.MayHave(typeof(SpecMethodsProbeTests).Assembly.Location).ShouldBeFalse();
}
