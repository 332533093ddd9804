using System.Diagnostics;
using System.Globalization;

namespace Slipway.Benchmarks;

/// <summary>
/// A thousand components of C# code to manifests next to the same objects made with cdk8s in JavaScript, in turns. Of ours,
/// the two tasks of a cold build count that run spec methods and compile what they return; of theirs, the whole process.
/// </summary>
internal static class ComponentPairs
{
    private const int Rounds = 9;

    private const string Specs = """
        using Slipway;

        internal static class Specs
        {
            [Spec]
            public static Application Thousand()
            {
                var app = new Application("thousand");
                for (var i = 0; i < 1000; i++)
                    app.AddWebService($"web-{i}", image: "nginx:1.25").WithPort(80, expose: true).WithEnv("INDEX", $"{i}");
                return app;
            }
        }
        """;

    private const string Synth = """
        const { App, Chart, ApiObject } = require('cdk8s');
        const app = new App();
        const chart = new Chart(app, 'web', { namespace: 'default' });
        for (let i = 0; i < 1000; i++) {
          const name = `web-${i}`;
          const container = {
            name, image: 'nginx:1.25', ports: [{ containerPort: 80 }], env: [{ name: 'INDEX', value: `${i}` }],
          };
          new ApiObject(chart, `deployment-${i}`, {
            apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name },
            spec: {
              selector: { matchLabels: { app: name } },
              template: { metadata: { labels: { app: name } }, spec: { containers: [container] } },
            },
          });
          new ApiObject(chart, `service-${i}`, {
            apiVersion: 'v1', kind: 'Service', metadata: { name },
            spec: { selector: { app: name }, ports: [{ port: 80, targetPort: 80 }] },
          });
        }
        app.synth();
        """;

    /// <summary>Measures.</summary>
    /// <param name="packages">The full path of a folder that holds the package Slipway.</param>
    /// <param name="version">Its version.</param>
    public static void Run(string packages, string version)
    {
        var root = Directory.CreateTempSubdirectory("slipway-component-pairs-").FullName;
        var (project, script) = (Path.Combine(root, "project"), Path.Combine(root, "script"));
        try
        {
            PrepareProject(project, packages, version);
            PrepareScript(script);
            var (bare, command) = (new List<double>(), new List<double>());
            for (var round = 0; round <= Rounds; round++)
            {
                var ours = Ours(project);
                var library = Time(script, "node main.js");
                var whole = Time(script, "npx --no-install cdk8s synth --no-check-upgrade");
                var note = round == 0 ? " (not counted)" : "";
                Say($"ours {ours:0} ms, node main.js {library:0} ms, cdk8s synth {whole:0} ms{note}");
                // The first round reads from the disk what the others find in memory.
                if (round == 0)
                    continue;
                bare.Add(ours / library);
                command.Add(ours / whole);
            }
            Say($"of node main.js {Median(bare):0.00} ({bare.Min():0.00} to {bare.Max():0.00})");
            Say($"of cdk8s synth {Median(command):0.00} ({command.Min():0.00} to {command.Max():0.00})");
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static void PrepareProject(string folder, string packages, string version)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "Specs.cs"), Specs);
        File.WriteAllText(
            Path.Combine(folder, "nuget.config"),
            $"""<configuration><packageSources><add key="packed" value="{packages}" /></packageSources></configuration>"""
        );
        File.WriteAllText(
            Path.Combine(folder, "thousand.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><PackageReference Include="Slipway" Version="{version}" /></ItemGroup>
            </Project>
            """
        );
        // A package of the same version may have been restored before.
        Shell(folder, "NUGET_PACKAGES=\"$PWD/../restored\" dotnet restore --nologo -v quiet");
    }

    private static void PrepareScript(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "main.js"), Synth);
        File.WriteAllText(Path.Combine(folder, "cdk8s.yaml"), "language: typescript\napp: node main.js\n");
        Shell(folder, "npm install --silent --no-audit --no-fund cdk8s constructs cdk8s-cli");
    }

    private static double Ours(string folder)
    {
        const string build =
            "rm -rf bin obj/Debug && NUGET_PACKAGES=\"$PWD/../restored\" dotnet build --no-restore --nologo -nr:false -clp:PerformanceSummary";
        return Shell(folder, build)
            .Split('\n')
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(words => words is [_, "ms", "RunSpecs" or "CompileSpecs", ..])
            .Sum(words => double.Parse(words[0], CultureInfo.InvariantCulture));
    }

    private static double Time(string folder, string command)
    {
        var watch = Stopwatch.StartNew();
        Shell(folder, command);
        return watch.Elapsed.TotalMilliseconds;
    }

    private static string Shell(string folder, string command)
    {
        using var process = Process.Start(
            new ProcessStartInfo("bash", ["-c", command])
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException(command + '\n' + output);
    }

    private static double Median(List<double> ratios) => ratios.Order().ElementAt(ratios.Count / 2);

    private static void Say(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
