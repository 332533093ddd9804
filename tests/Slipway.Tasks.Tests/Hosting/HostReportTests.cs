using Slipway.Build.Faults;
using Slipway.Build.Hosting;
using Slipway.Schema;

namespace Slipway.Tasks.Tests.Hosting;

public class HostReportTests
{
    [Fact]
    public void A_fault_has_the_place_the_host_gives()
    {
        var fault = HostReport.Parse("/src/My (old) Specs.cs(12,9): error SLIP9023: it threw: 'x'").ShouldNotBeNull();

        fault.Descriptor.ShouldBe(HostDiagnostics.Threw);
        fault.Span.ShouldBe(new SourceSpan("/src/My (old) Specs.cs", 12, 9, 12, 9));
        fault.Message.ShouldBe("it threw: 'x'");
    }

    [Fact]
    public void A_fault_without_a_place_is_the_project_s()
    {
        var fault = HostReport.Parse("error SLIP9020: other versions").ShouldNotBeNull();

        fault.Descriptor.ShouldBe(HostDiagnostics.OtherVersion);
        fault.Span.ShouldBe(SourceSpan.None);
        fault.Message.ShouldBe("other versions");
    }

    [Fact]
    public void An_id_of_another_version_is_reported_as_it_is() =>
        HostReport.Parse("error SLIP9099: something new").ShouldNotBeNull().Id.ShouldBe("SLIP9099");

    [Theory]
    [InlineData("colour", "color", 3, 30, "'s' serves no model 'colour': did you mean 'color'?")]
    [InlineData("else", "color", 3, 19, "'s' serves no model 'else': add it")]
    public void A_mistake_is_said_at_the_argument_with_the_nearest_name(
        string given,
        string known,
        int line,
        int column,
        string message
    )
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "Specs.cs");
        File.WriteAllText(file, "app\n  .WithPort(1)\n  .WithEnv(\"A\", s.PredictUrl(\"colour\", \"x\"));\n");
        var path = Path.Combine(folder.Path, "report");
        var json = System.Text.Json.JsonSerializer.Serialize(
            new
            {
                file,
                line,
                call = "PredictUrl",
                key = "model",
                text = $"'s' serves no model '{given}'",
                given,
                known = new[] { known },
                otherwise = "add it",
            }
        );
        File.WriteAllText(path, $"running A.One\nmistake {json}\n");

        var fault = HostReport.Read(path).Faults.ShouldHaveSingleItem();

        fault.Descriptor.ShouldBe(HostDiagnostics.Threw);
        (fault.Span.StartLine, fault.Span.StartColumn).ShouldBe((line, column));
        fault.Message.ShouldBe(message);
    }

    [Theory]
    [InlineData("mistake {")]
    [InlineData("mistake {}")]
    [InlineData("mistake []")]
    [InlineData("mistake {\"file\": 1, \"line\": \"a\"}")]
    public void Half_a_mistake_is_not_a_fault(string line)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "report");
        File.WriteAllText(path, line);

        HostReport.Read(path).Faults.ShouldBeEmpty();
    }

    [Fact]
    public void A_report_names_the_method_that_ran_last()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "report");
        File.WriteAllText(path, "running A.One\n/src/A.cs(1,2): error SLIP9023: it threw\nrunning B.Two\n");

        var report = HostReport.Read(path);

        report.Faults.ShouldHaveSingleItem().Message.ShouldBe("it threw");
        report.Place.ShouldBe(" in B.Two");
        HostReport.Read(path + ".none").Place.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("Specs.cs(12,9): error CS0103: what user code prints is its own")]
    [InlineData("Specs.cs(12,9): warning SLIP9023: no")]
    [InlineData("an error SLIP9023: no")]
    public void Other_lines_are_no_faults(string line) => HostReport.Parse(line).ShouldBeNull();
}
