namespace Slipway.Compiler.Tests.Mutants;

/// <summary>
/// Takes sound specs, makes one mistake at a time, and asks whether the compiler says anything: a required key dropped,
/// a key misspelt, a value of another type, a reference to what is not there, a block dedented. Mutants that mean the
/// same as the original are not counted.
/// </summary>
public class MutationTests(ITestOutputHelper output)
{
    private const double Wanted = 0.95;

    /// <summary>
    /// The share of mistakes that may be reported as several: a name that only another document knows, when its own
    /// document lost it, is looked for in vain there as well.
    /// </summary>
    private const double MostCascades = 0.06;

    public static TheoryData<string> Samples => [.. Project.Samples().Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Mistakes_in_a_sample_are_reported(string sample)
    {
        var run = MutationRun.Of(Project.Samples().Where(project => project.Name == sample));

        output.WriteLine(run.ToString());
        run.Total.ShouldBeGreaterThan(0);
        run.Rate.ShouldBeGreaterThanOrEqualTo(Wanted, run.ToString());
        run.CascadeRate.ShouldBeLessThanOrEqualTo(MostCascades, run.CascadesInWords);
    }

    [Theory]
    [InlineData("kubevela")]
    [InlineData("vessl")]
    public void Mistakes_in_real_specs_are_reported(string system)
    {
        var run = MutationRun.Of(Project.Alone(Repository.NeedShared($"corpus/{system}")), most: 60);

        output.WriteLine(run.ToString());
        run.Total.ShouldBeGreaterThan(0);
        run.Rate.ShouldBeGreaterThanOrEqualTo(Wanted, run.ToString());
        run.CascadeRate.ShouldBeLessThanOrEqualTo(MostCascades, run.CascadesInWords);
    }
}
