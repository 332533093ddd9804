using Slipway.Build.Hosting;

namespace Slipway.Tasks.Tests.Hosting;

public class SpecFaultTests
{
    [Fact]
    public void A_fault_has_the_place_the_host_gives() =>
        SpecFault
            .Parse("/src/My (old) Specs.cs(12): error SLIP9023: it threw: 'x'", "Demo.csproj")
            .ShouldBe(new SpecFault("SLIP9023", "/src/My (old) Specs.cs", 12, "it threw: 'x'"));

    [Fact]
    public void A_fault_without_a_place_is_the_project_s() =>
        SpecFault
            .Parse("error SLIP9020: other versions", "Demo.csproj")
            .ShouldBe(new SpecFault("SLIP9020", "Demo.csproj", 0, "other versions"));

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("Specs.cs(12): error CS0103: what user code prints is its own")]
    [InlineData("Specs.cs(12): warning SLIP9023: no")]
    [InlineData("an error SLIP9023: no")]
    public void Other_lines_are_no_faults(string line) => SpecFault.Parse(line, "Demo.csproj").ShouldBeNull();
}
