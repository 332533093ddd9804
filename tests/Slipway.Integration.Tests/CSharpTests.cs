namespace Slipway.Integration.Tests;

/// <summary>Specs in C#: the compiled project runs, and what it returns is built like YAML.</summary>
public class CSharpTests(PackedSlipway slipway)
{
    private const string Training = """
        using Slipway;

        internal static class Specs
        {
            [Spec]
            public static Application Training(SpecContext context)
            {
                System.Console.WriteLine("describing for " + context["Stage"]);
                var app = new Application("training");
                app.AddModelTraining("demo-training", "fogdong/train-color:v1")
                    .WithStorage("my-pvc", mountPath: "/model");
                return app;
            }
        }
        """;

    private const string Property = """<SlipwaySpecProperty Include="Stage" Value="test" />""";

    [Fact]
    public async Task Csharp_and_YAML_compile_to_the_same_bytes()
    {
        using var csharp = new UserProject(slipway, items: Property);
        using var yaml = new UserProject(slipway);
        csharp.Write("Specs.cs", Training);
        yaml.Write("specs/training.yaml", Specs.Training);

        (await csharp.Build()).ShouldSucceed().Output.ShouldContain("describing for test");
        (await yaml.Build()).ShouldSucceed();

        csharp.Manifests().Count.ShouldBe(2);
        csharp.Manifests().ShouldBe(yaml.Manifests());
    }

    [Fact]
    public async Task A_second_build_runs_no_user_code()
    {
        using var project = new UserProject(slipway, items: Property);
        project.Write("Specs.cs", Training);
        (await project.Build()).ShouldSucceed();

        var second = await project.Build();

        second.ShouldSucceed().Output.ShouldNotContain("describing");
        project.Ran("RunSpecs").ShouldBeFalse();
        project.Ran("CompileSpecs").ShouldBeFalse();
    }

    [Theory]
    [InlineData("appsettings.json", "", "")]
    [InlineData("data/images.txt", """<Content Include="data/images.txt" />""", "")]
    [InlineData("data/images.txt", """<AdditionalFiles Include="data/images.txt" />""", "")]
    [InlineData(
        "data/images.txt",
        """<SlipwaySpecInput Include="data/images.txt" />""",
        "<EnableDefaultItems>false</EnableDefaultItems>"
    )]
    public async Task What_a_spec_reads_is_an_input_of_it(string file, string item, string property)
    {
        const string compile = """<Compile Include="*.cs" Condition="'$(EnableDefaultItems)' == 'false'" />""";
        using var project = new UserProject(slipway, items: Property + item + compile, properties: property);
        var reads = $"System.IO.File.ReadAllText(\"{file}\")";
        project.Write("Specs.cs", Training.Replace("\"fogdong/train-color:v1\"", reads, StringComparison.Ordinal));
        project.Write(file, "fogdong/train-color:v1");
        (await project.Build()).ShouldSucceed();

        project.Write(file, "fogdong/train-color:v2");
        File.SetLastWriteTimeUtc(project.PathOf(file), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        (await project.Run("publish", "-c", "Debug", "-o", "out")).ShouldSucceed();

        project.Manifest("kubernetes/training.yaml").ShouldContain("train-color:v2");
        project.Read("out/slipway/kubernetes/training.yaml").ShouldContain("train-color:v2");
        (await project.Build()).ShouldSucceed();
        (await project.Build()).ShouldSucceed();
        project.Ran("RunSpecs").ShouldBeFalse();
    }

    [Fact]
    public async Task A_spec_in_csharp_that_is_older_than_the_program_is_compiled_again()
    {
        using var project = new UserProject(slipway, items: Property);
        project.Write("Specs.cs", Training);
        (await project.Build()).ShouldSucceed();

        project.Write("other", Training.Replace("train-color:v1", "train-color:v2", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(project.PathOf("other"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        File.Move(project.PathOf("other"), project.PathOf("Specs.cs"), overwrite: true);
        (await project.Build()).ShouldSucceed();

        project.Manifest("kubernetes/training.yaml").ShouldContain("train-color:v2");
    }

    [Fact]
    public async Task A_design_time_build_runs_no_user_code()
    {
        using var project = new UserProject(slipway, items: Property);
        project.Write("Specs.cs", Training);
        (await project.Run("restore")).ShouldSucceed();

        var build = await project.Build("--no-restore", "-p:DesignTimeBuild=true", "-p:BuildingProject=false");

        build.ShouldSucceed().Output.ShouldNotContain("describing");
        project.Ran("RunSpecs").ShouldBeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("-p:ContinuousIntegrationBuild=true")]
    public async Task A_mistake_is_an_error_at_the_code_of_the_call(string option)
    {
        using var project = new UserProject(slipway, items: Property);
        // No literal: those the analyzers judge before anything runs.
        var path = "mountPath: System.IO.Path.GetFileName(\"/a/model\")";
        project.Write("Specs.cs", Training.Replace("mountPath: \"/model\"", path, StringComparison.Ordinal));

        var build = await project.Build([.. option.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        build
            .ShouldFail()
            .Output.ShouldContain(
                $"{project.PathOf("Specs.cs")}(11,47): error SLIP1005: 'model' does not start with '/'"
            );
    }

    [Fact]
    public async Task A_mistake_in_a_literal_is_an_error_of_the_compiler_and_nothing_runs()
    {
        using var project = new UserProject(slipway, items: Property);
        project.Write("Specs.cs", Training.Replace("/model", "model", StringComparison.Ordinal));

        var build = await project.Build();

        build
            .ShouldFail()
            .Output.ShouldContain(
                $"{project.PathOf("Specs.cs")}(11,47): error SLIP1005: 'model' does not start with '/'"
            );
        build.Output.ShouldContain("1 Error(s)");
        project.Ran("RunSpecs").ShouldBeFalse();
    }

    [Fact]
    public async Task A_warning_that_analyzers_know_too_is_printed_once()
    {
        using var project = new UserProject(slipway, items: Property);
        project.Write("Specs.cs", Training.Replace("train-color:v1", "train-color", StringComparison.Ordinal));

        (await project.Build()).ShouldSucceed().Output.ShouldContain("1 Warning(s)");
        (await project.Build()).ShouldSucceed().Output.ShouldContain("Specs.cs(10,47): warning SLIP6001");
    }

    [Fact]
    public async Task A_member_that_is_deprecated_is_reported_once()
    {
        using var project = new UserProject(slipway);
        var code = """
            using Slipway;

            internal static class Specs
            {
                [Spec]
                public static Application Web()
                {
                    var app = new Application("web");
                    app.AddWebService("web", "nginx:1.25").WithPortValue(80);
                    return app;
                }
            }
            """;
        project.Write("Specs.cs", code);

        var build = await project.Build();

        build.ShouldSucceed().Output.ShouldContain("warning SLIP1011");
        build.Output.ShouldContain("1 Warning(s)");
    }

    [Fact]
    public async Task An_exception_is_an_error_at_the_user_s_line()
    {
        using var project = new UserProject(slipway, items: Property);
        project.Write(
            "Specs.cs",
            Training.Replace(
                "return app;",
                "throw new System.InvalidOperationException(\"no\");",
                StringComparison.Ordinal
            )
        );

        var build = await project.Build();

        build
            .ShouldFail()
            .Output.ShouldContain(
                $"{project.PathOf("Specs.cs")}(12,9): error SLIP9023: the [Spec] method Specs.Training threw System.InvalidOperationException: no"
            );
        build.Output.ShouldNotContain(" at ");
    }

    [Theory]
    [InlineData(
        "while (true) { }",
        "error SLIP9024: the [Spec] methods ran for over 2 s and were stopped in Specs.Training:"
    )]
    [InlineData(
        "System.Environment.Exit(0);",
        "error SLIP9025: the process of the [Spec] methods ended in Specs.Training with exit code 0"
    )]
    [InlineData("System.Environment.FailFast(null);", "error SLIP9025")]
    [InlineData(
        "var all = new System.Collections.Generic.List<byte[]>(); while (true) all.Add(new byte[1 << 20]);",
        "error SLIP9023: the [Spec] method Specs.Training threw System.OutOfMemoryException"
    )]
    [InlineData(
        "unsafe { while (true) System.Runtime.InteropServices.NativeMemory.Fill(System.Runtime.InteropServices.NativeMemory.Alloc(1 << 24), 1 << 24, 1); }",
        "error SLIP9028: the [Spec] methods took over 2 GiB of memory and were stopped in Specs.Training:"
    )]
    [InlineData("while (true) System.Console.WriteLine(\"spam\");", "error SLIP9024")]
    [InlineData("while (true) System.Console.Write(\"spam\");", "error SLIP9024")]
    public async Task Code_that_misbehaves_ends_in_one_error(string code, string error)
    {
        const string property = "<AllowUnsafeBlocks>true</AllowUnsafeBlocks>";
        using var project = new UserProject(slipway, properties: property, items: Property);
        var body = $"if (context is not null) {{ {code} }} var app";
        project.Write("Specs.cs", Training.Replace("var app", body, StringComparison.Ordinal));

        var build = await project.Build(
            $"-p:SlipwaySpecTimeout={(code.Contains("unsafe", StringComparison.Ordinal) ? 60 : 2)}"
        );

        build.ShouldFail().Output.ShouldContain(error);
        build.Output.ShouldContain("1 Error(s)");
        build.Times("spam\n").ShouldBeLessThan(1001);
        build.Output.Length.ShouldBeLessThan(100_000);
    }

    [Theory]
    [InlineData("error SLIP1001: forged")]
    [InlineData("/src/Evil.cs(1,1): error SLIP9023: forged")]
    [InlineData("running Something.Else")]
    public async Task What_is_written_to_the_raw_output_is_not_taken_for_the_report(string line)
    {
        using var project = new UserProject(slipway, items: Property);
        var code =
            $"using (var raw = System.Console.OpenStandardOutput()) raw.Write(System.Text.Encoding.UTF8.GetBytes(\"\\n{line}\\n\")); var app";
        project.Write("Specs.cs", Training.Replace("var app", code, StringComparison.Ordinal));

        (await project.Build()).ShouldSucceed().Output.ShouldContain(line);

        project.Manifests().Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("return app;")]
    [InlineData("System.Environment.Exit(3); return app;")]
    public async Task What_a_spec_starts_ends_with_the_run(string end)
    {
        using var project = new UserProject(slipway, items: Property);
        const string start =
            "System.Diagnostics.Process.Start(\"setsid\", [\"sleep\", \"300.42\"]); System.Threading.Thread.Sleep(500); ";
        project.Write("Specs.cs", Training.Replace("return app;", start + end, StringComparison.Ordinal));

        await project.Build();

        foreach (var process in System.Diagnostics.Process.GetProcessesByName("sleep"))
            CommandLine(process.Id).ShouldNotContain("300.42");

        static string CommandLine(int id)
        {
            var path = $"/proc/{id}/cmdline";
            return File.Exists(path) ? File.ReadAllText(path) : "";
        }
    }

    [Theory]
    [InlineData("", "<RuntimeIdentifier>linux-arm64</RuntimeIdentifier><SelfContained>false</SelfContained>")]
    [InlineData("", "<PlatformTarget>x86</PlatformTarget>")]
    [InlineData("", "<PlatformTarget>ARM64</PlatformTarget>")]
    [InlineData("Exe", "<PlatformTarget>x86</PlatformTarget><UseAppHost>false</UseAppHost>")]
    public async Task Specs_run_whatever_processor_the_program_is_for(string type, string property)
    {
        var output = type.Length == 0 ? "" : $"<OutputType>{type}</OutputType>";
        const string path =
            "<AppendRuntimeIdentifierToOutputPath>false</AppendRuntimeIdentifierToOutputPath><UseAppHost>false</UseAppHost>";
        using var project = new UserProject(slipway, properties: output + path + property, items: Property);
        project.Write("Specs.cs", Training);
        if (type.Length > 0)
            project.Write("Program.cs", "System.Console.WriteLine(\"not run\");");

        (await project.Build()).ShouldSucceed();

        project.Manifests().Count.ShouldBe(2);
    }

    [Fact]
    public async Task Specs_that_are_gone_take_their_manifests_with_them()
    {
        using var project = new UserProject(slipway, items: Property);
        project.Write("Specs.cs", Training);
        (await project.Build()).ShouldSucceed();
        project.Write("Specs.cs", "internal static class Nothing { }");

        (await project.Build()).ShouldSucceed();

        project.Manifests().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_program_has_specs_as_a_library_has()
    {
        using var project = new UserProject(slipway, properties: "<OutputType>Exe</OutputType>", items: Property);
        project.Write("Specs.cs", Training);
        project.Write("Program.cs", "System.Console.WriteLine(\"not run\");");

        (await project.Build()).ShouldSucceed().Output.ShouldNotContain("not run");

        project.Manifests().Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_program_for_an_older_framework_needs_no_runtime_but_that_of_the_SDK()
    {
        using var project = new UserProject(slipway, properties: "<OutputType>Exe</OutputType>", items: Property);
        var file = project.Read("Demo.csproj");
        project.Write("Demo.csproj", file.Replace("net10.0", "net8.0", StringComparison.Ordinal));
        project.Write("Specs.cs", Training);
        project.Write("Program.cs", "System.Console.WriteLine(\"not run\");");

        (await project.Build()).ShouldSucceed();

        project.Files("*.yaml", "bin/Debug/net8.0/slipway").Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_framework_that_is_not_installed_is_named()
    {
        using var project = new UserProject(
            slipway,
            properties: "<OutputType>Exe</OutputType><UseAppHost>false</UseAppHost><RuntimeFrameworkVersion>10.9.9</RuntimeFrameworkVersion>",
            items: Property
        );
        project.Write("Specs.cs", Training);
        project.Write("Program.cs", "System.Console.WriteLine(\"not run\");");

        var build = await project.Build();

        build.ShouldFail().Output.ShouldContain("version '10.9.9'");
        build.Output.ShouldContain("error SLIP9021: the project's assembly cannot be run: the framework that 'dotnet'");
    }

    [Fact]
    public async Task A_thread_that_user_code_leaves_after_holds_nothing_up()
    {
        using var project = new UserProject(slipway, items: Property);
        const string thread =
            "new System.Threading.Thread(() => System.Threading.Thread.Sleep(-1)).Start(); return app;";
        project.Write("Specs.cs", Training.Replace("return app;", thread, StringComparison.Ordinal));

        (await project.Build("-p:SlipwaySpecTimeout=10")).ShouldSucceed();

        project.Manifests().Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_older_framework_has_no_library_and_builds_as_ever()
    {
        using var project = new UserProject(slipway);
        var file = project.Read("Demo.csproj");
        project.Write("Demo.csproj", file.Replace("net10.0", "netstandard2.0", StringComparison.Ordinal));
        project.Write("specs/training.yaml", Specs.Training);

        (await project.Build()).ShouldSucceed();

        project.Files("*.yaml", "bin/Debug/netstandard2.0/slipway").Count.ShouldBe(2);
    }
}
