using System.Globalization;
using Slipway.Build.Compiling;

namespace Slipway.Tasks.Tests.Building;

/// <summary>A build after edits writes and says what one from nothing does, and compiles the edited files alone where it may.</summary>
public class EditedBuildTests
{
    private static string Application(string number) =>
        $$"""
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: app-{{number}}}
            spec:
              components:
              - name: training-{{number}}
                type: model-training
                properties:
                  image: fogdong/train-color:v1
                  framework: tensorflow
                  cpu: "2"
                  memory: 4Gi
                  storage:
                  - {name: claim-{{number}}, mountPath: /model}
              - name: serving-{{number}}
                type: model-serving
                dependsOn: [training-{{number}}]
                properties:
                  protocol: tensorflow
                  predictors:
                  - name: model
                    replicas: 1
                    graph: {name: my-model, implementation: tensorflow, modelUri: "pvc://claim-{{number}}"}
              - name: rest-{{number}}
                type: webservice
                dependsOn: [serving-{{number}}]
                properties:
                  image: fogdong/color-serving:v1
                  exposeType: LoadBalancer
                  env:
                  - name: URL
                    value: http://ambassador.vela-system.svc.cluster.local/seldon/default/serving-{{number}}/v1/models/my-model:predict
                  - {name: LEVEL, value: warn}
                  ports:
                  - {port: 3333, expose: true}

            """;

    private static EditedProject Project(int files = 4)
    {
        var project = new EditedProject();
        for (var at = 0; at < files; at++)
            project[$"app-{at}.yaml"] = Application(at.ToString(CultureInfo.InvariantCulture));
        return project;
    }

    [Theory]
    [InlineData("train-color:v1", "train-color:v2")]
    [InlineData("train-color:v1", "train-color:latest")]
    [InlineData("cpu: \"2\"", "cpu: \"4\"")]
    [InlineData("memory: 4Gi", "memory: 16Gi")]
    [InlineData("      memory: 4Gi\n", "")]
    [InlineData("      cpu: \"2\"\n", "      cpu: \"2\"\n      gpu: \"1\"\n")]
    [InlineData("replicas: 1", "replicas: 3")]
    [InlineData("value: warn", "value: info")]
    [InlineData("spec:\n", "# more\n\nspec:\n")]
    [InlineData("", "")]
    public void An_edit_that_concerns_no_other_file_compiles_this_one_alone(string before, string after)
    {
        using var project = Project();
        project.Build();
        if (before.Length > 0)
            project["app-2.yaml"] = project["app-2.yaml"].Replace(before, after, StringComparison.Ordinal);

        project.BuildEdited().ShouldBeTrue();

        var edited = project.Build();
        edited.ShouldBe(project.BuildFromNothing());
    }

    [Theory]
    [InlineData("name: app-2", "name: app-1")]
    [InlineData("name: training-2", "name: training-1")]
    [InlineData("{name: claim-2,", "{name: claim-1,")]
    [InlineData("serving-2/v1", "serving-1/v1")]
    [InlineData("serving-2/v1", "serving-12/v1")]
    [InlineData("pvc://claim-2", "pvc://claim-12")]
    [InlineData("value: warn", "value: http://rest-1:3334/")]
    [InlineData("metadata: {name: app-2}", "metadata: {name: app-2, namespace: ml}")]
    [InlineData("port: 3333", "port: 3334")]
    [InlineData("cpu: \"2\"", "cpu: \"two\"")]
    [InlineData("cpu: \"2\"", "cpu: \"2")]
    [InlineData("type: webservice", "type: worker")]
    [InlineData("kind: Application", "kind: Deployment")]
    public void An_edit_that_may_concern_other_files_compiles_all(string before, string after)
    {
        using var project = Project();
        project.Build();
        project["app-2.yaml"] = project["app-2.yaml"].Replace(before, after, StringComparison.Ordinal);

        project.BuildEdited().ShouldBeFalse();

        project.Build().ShouldBe(project.BuildFromNothing());
    }

    [Fact]
    public void What_was_found_in_other_files_is_said_again()
    {
        using var project = Project();
        project["app-0.yaml"] = project["app-0.yaml"]
            .Replace("train-color:v1", "train-color", StringComparison.Ordinal);
        project["app-3.yaml"] = project["app-3.yaml"]
            .Replace("value: warn", "value: http://rest-1:1/", StringComparison.Ordinal);
        project.Build().ShouldContain(said => said.Contains("SLIP2015", StringComparison.Ordinal));

        project["app-1.yaml"] = project["app-1.yaml"].Replace("color:v1", "color:v2", StringComparison.Ordinal);
        project.BuildEdited().ShouldBeTrue();
        project.Build().ShouldBe(project.BuildFromNothing());

        // Places of a file that others tell of may be told by their findings.
        project["app-1.yaml"] = "# first\n" + project["app-1.yaml"];
        project.BuildEdited().ShouldBeFalse();
    }

    [Fact]
    public void A_comment_that_silences_what_comes_of_other_files_is_heeded_and_missed()
    {
        using var project = Project();
        project["app-3.yaml"] = project["app-3.yaml"]
            .Replace("value: warn", "value: http://rest-1:1/", StringComparison.Ordinal);
        project["app-3.yaml"] = "# slipway: ignore SLIP2015\n" + project["app-3.yaml"];
        project.Build().ShouldNotContain(said => said.Contains("SLIP2015", StringComparison.Ordinal));

        project["app-3.yaml"] = project["app-3.yaml"].Replace("# slipway: ", "# ", StringComparison.Ordinal);

        project.BuildEdited().ShouldBeFalse();
        project.Build().ShouldContain(said => said.Contains("SLIP2015", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_more_or_less_compiles_all()
    {
        using var project = Project();
        project.Build();
        project.Remove("app-1.yaml");
        project.BuildEdited().ShouldBeFalse();
        project.Build().ShouldBe(project.BuildFromNothing());

        project["app-1b.yaml"] = Application("1");
        project.BuildEdited().ShouldBeFalse();
        project.Build().ShouldBe(project.BuildFromNothing());
    }

    [Fact]
    public void Another_request_compiles_all()
    {
        using var project = Project();
        project.Build();
        project.Ask = request => request with { Namespace = "ml" };
        project.BuildEdited().ShouldBeFalse();
        project.Ask = request => request with { Targets = ["kubernetes"] };
        project.BuildEdited().ShouldBeFalse();
        project.Ask = request => request with { Severities = new SeverityOptions { NoWarn = "SLIP6001" } };
        project.BuildEdited().ShouldBeFalse();
        project.Build().ShouldBe(project.BuildFromNothing());
    }

    [Fact]
    public void A_schema_that_says_something_else_compiles_all()
    {
        using var project = Project();
        using var folder = new TemporaryFolder();
        var schema = Path.Combine(folder.Path, "own.schema.json");
        File.WriteAllText(
            schema,
            """{"x-slipway-document": {"apiVersion": "demo/v1", "kind": "Demo"}, "type": "object"}"""
        );
        project.Ask = request => request with { Schemas = [new SpecSource("own.schema.json", schema)] };
        project.Build();
        project.BuildEdited().ShouldBeTrue();

        File.AppendAllText(schema, "\n");

        project.BuildEdited().ShouldBeFalse();
    }

    [Theory]
    [InlineData("state.bin", "")]
    [InlineData("state.bin", "nothing of ours")]
    [InlineData("release.json", "{}")]
    public void A_file_of_the_last_build_that_is_not_whole_compiles_all(string file, string content)
    {
        using var project = Project();
        project.Build();
        File.WriteAllText(Path.Combine(project.Request.IntermediateFolder, file), content);
        project.BuildEdited().ShouldBeFalse();
        project.Build().ShouldBe(project.BuildFromNothing());
    }

    [Fact]
    public void A_state_cut_anywhere_is_none()
    {
        using var project = Project(1);
        project.Build();
        var key = BuildKey.Of(project.Request)!;
        var whole = File.ReadAllBytes(project.Request.State);
        BuildState.Read(whole, key).ShouldNotBeNull();
        BuildState.Read(whole, "another").ShouldBeNull();
        for (var length = 0; length < whole.Length; length++)
            BuildState.Read(whole[..length], key).ShouldBeNull();
        for (var at = 0; at < whole.Length; at++)
        {
            var wrong = whole.ToArray();
            wrong[at] ^= 1;
            BuildState.Read(wrong, key).ShouldBeNull();
        }
    }

    [Theory]
    [InlineData("changed")]
    [InlineData(null)]
    public void A_manifest_that_someone_changed_is_written_again(string? content)
    {
        using var project = Project();
        project.Build();
        var manifest = Path.Combine(project.Request.OutputFolder, "kubernetes", "app-0.yaml");
        if (content is null)
            File.Delete(manifest);
        else
            File.WriteAllText(manifest, content);
        project.BuildEdited().ShouldBeFalse();
        project.Build().ShouldBe(project.BuildFromNothing());
    }

    [Fact]
    public void A_build_that_is_cancelled_leaves_nothing_for_the_next_to_go_by()
    {
        using var project = Project();
        project.Build();
        project["app-1.yaml"] = project["app-1.yaml"].Replace("color:v1", "color:v2", StringComparison.Ordinal);
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Should.Throw<OperationCanceledException>(() => SpecBuild.Run(project.Request, _ => { }, cancelled.Token));

        project.Build().ShouldBe(project.BuildFromNothing());
    }

    [Fact]
    public void Builds_that_fail_between_edits_change_nothing()
    {
        using var project = Project();
        project.Build();
        var sound = project["app-1.yaml"];
        project["app-1.yaml"] = sound.Replace("type: webservice", "typ: webservice", StringComparison.Ordinal);
        project.Build().ShouldBe(project.BuildFromNothing());

        project["app-1.yaml"] = sound.Replace("color:v1", "color:v3", StringComparison.Ordinal);
        project.BuildEdited().ShouldBeTrue();
        project.Build().ShouldBe(project.BuildFromNothing());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Any_edits_give_what_building_from_nothing_gives(int seed)
    {
        var random = new Random(seed);
        using var project = Project(5);
        project.Build();
        for (var step = 0; step < 40; step++)
        {
            Edit(project, random, step);
            project.Build().ShouldBe(project.BuildFromNothing(), $"after step {step}");
        }
    }

    private static readonly (string Before, string After)[] Edits =
    [
        ("color:v1", "color:v2"),
        ("color:v2", "color:latest"),
        ("color:latest", "color"),
        ("cpu: \"2\"", "cpu: 500m"),
        ("memory: 4Gi", "memory: 4m"),
        ("memory: 4m", "memory: 4Gi"),
        ("replicas: 1", "replicas: 2"),
        ("value: warn", "value: http://rest-0:3334"),
        ("value: http://rest-0:3334", "value: warn"),
        ("LEVEL", "PASSWORD"),
        ("claim-1", "claim-2"),
        ("claim-2", "claim-1"),
        ("serving-3", "serving-4"),
        ("rest-2", "rest-3"),
        ("    exposeType: LoadBalancer\n", ""),
        ("port: 3333", "nodePort: 30080, port: 3333"),
        ("nodePort: 30080, ", ""),
        ("name: app-4}", "name: app-4, namespace: ml}"),
        (", namespace: ml", ""),
        ("spec:\n", "# a comment\nspec:\n"),
        ("# a comment\n", ""),
        ("framework: tensorflow", "framework: pytorch"),
        ("mountPath: /model", "mountPath: /data"),
    ];

    private static void Edit(EditedProject project, Random random, int step)
    {
        var names = project.Names;
        if (names.Count > 2 && random.Next(15) == 0)
        {
            project.Remove(names[random.Next(names.Count)]);
            return;
        }
        if (random.Next(12) == 0)
        {
            var number = (step % 6).ToString(CultureInfo.InvariantCulture);
            project[$"app-{number}.yaml"] = Application(number);
            return;
        }
        var name = names[random.Next(names.Count)];
        for (var count = random.Next(1, 3); count > 0; count--)
        {
            var (before, after) = Edits[random.Next(Edits.Length)];
            project[name] = project[name].Replace(before, after, StringComparison.Ordinal);
        }
    }
}
