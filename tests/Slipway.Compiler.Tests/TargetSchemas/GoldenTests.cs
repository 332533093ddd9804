namespace Slipway.Compiler.Tests.TargetSchemas;

public class GoldenTests
{
    [Fact]
    public void What_KubeVela_renders_fits_the_schemas_wherever_the_API_server_takes_it()
    {
        var rejected = GoldenCase.All().Where(one => one.Objects.Any(json => SecondOpinion.Of(json) is not null));

        rejected
            .Select(one => one.Name)
            .ShouldBe(GoldenCase.Rejected.Keys.Except(GoldenCase.Repetitions), ignoreOrder: true);
    }

    [Fact]
    public void What_Slipway_renders_fits_the_schemas_wherever_the_API_server_takes_it()
    {
        var defects = GoldenCase
            .All()
            .Where(one => !GoldenCase.Rejected.ContainsKey(one.Name))
            .SelectMany(one => SecondOpinion.On(one.Compile()));

        defects.ShouldBeEmpty();
    }

    [Fact]
    public void What_samples_compile_to_fits_the_schemas()
    {
        var compiled = Sample.All().ToList();

        compiled.SelectMany(one => one.Rendered).ShouldNotBeEmpty();
        compiled.SelectMany(SecondOpinion.On).ShouldBeEmpty();
    }
}
