using Slipway.Build.Hosting;

namespace Slipway.Tasks.Tests.Hosting;

public class SourceNamesTests
{
    [Theory]
    [InlineData("/src/app/Specs.cs", null, "Specs.cs")]
    [InlineData("/src/app/More/Specs.cs", "", "More/Specs.cs")]
    [InlineData("/src/other/Specs.cs", null, "/src/other/Specs.cs")]
    [InlineData("/_/app/Specs.cs", "/src/=/_/", "Specs.cs")]
    [InlineData("/_1/Specs.cs", "/elsewhere/=/_/,/src/app/=/_1/", "Specs.cs")]
    [InlineData("", null, "")]
    [InlineData("a\0b", null, "")]
    public void A_file_is_named_from_its_project(string recorded, string? pathMap, string name) =>
        new SourceNames("/src/app", pathMap).Of(recorded).ShouldBe(name);
}
