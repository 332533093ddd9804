using static Slipway.Language.Tests.Platform.PlatformSpec;

namespace Slipway.Language.Tests.Platform.Rules;

public class JobContainerTests
{
    [Fact]
    public void Pods_without_the_container_that_KubeDL_looks_for_are_reported() =>
        SpecTest.Verify(Application([Job(container: "name: {|SLIP4524:train|}")]));

    [Fact]
    public void It_may_be_next_to_others() =>
        SpecTest.Verify(
            Application([Job(container: """name: proxy, image: "example/proxy:1.0"}, {name: tensorflow""")])
        );
}
