using Slipway.Language.Systems.KubeDl;
using Slipway.Language.Tests.Environments;
using Slipway.Language.Workspaces;

namespace Slipway.Language.Tests.KubeDl;

/// <summary>The operator reads the roles of most jobs whatever their case.</summary>
public class RoleSpellingTests
{
    [Theory]
    [InlineData("TFJob", "tfReplicaSpecs", "worker", "Worker", "tensorflow")]
    [InlineData("TFJob", "tfReplicaSpecs", "CHIEF", "Chief", "tensorflow")]
    [InlineData("PyTorchJob", "pytorchReplicaSpecs", "master", "Master", "pytorch")]
    [InlineData("XGBoostJob", "xgbReplicaSpecs", "MASTER", "Master", "xgboostjob")]
    public void A_role_in_other_capitals_is_taken_for_the_usual_one(
        string kind,
        string roles,
        string written,
        string usual,
        string container
    )
    {
        var spec = $"{roles}:\n  {{|SLIP1016:{written}|}}: {{{KubeDlSpec.Pod(container)}}}";

        KubeDlSpec.Verify(KubeDlSpec.Job(kind, spec)).Single().Message.ShouldContain($"write '{usual}'");
    }

    [Fact]
    public void What_it_says_is_checked() =>
        KubeDlSpec.Verify(
            KubeDlSpec.Job(
                "TFJob",
                "tfReplicaSpecs: {{|SLIP1016:worker|}: {{|SLIP1001:replica|}: 2, " + KubeDlSpec.Pod("tensorflow") + "}}"
            )
        );

    [Fact]
    public void Rules_know_it_by_its_usual_spelling() =>
        KubeDlSpec.Verify(
            KubeDlSpec.Job(
                "TFJob",
                "tfReplicaSpecs: {{|SLIP1016:worker|}: {" + KubeDlSpec.Pod("{|SLIP4010:main|}") + "}}"
            )
        );

    [Fact]
    public void The_job_in_a_Cron_is_read_so_too() =>
        KubeDlSpec.Verify(
            KubeDlSpec.Cron("spec:\n  tfReplicaSpecs: {{|SLIP1016:worker|}: {" + KubeDlSpec.Pod("tensorflow") + "}}")
        );

    [Fact]
    public void The_document_gets_the_usual_spelling()
    {
        var text = KubeDlSpec.Job("TFJob", "tfReplicaSpecs:\n  worker: {" + KubeDlSpec.Pod("tensorflow") + "}");

        var analysis = Analysis.Run([Language.Syntax.SourceText.From("job.yaml", text)], new WorkspaceOptions());

        TrainingJob.All(analysis.Workspace).Single().Roles.Single().Name.ShouldBe("Worker");
    }

    [Theory]
    [InlineData("worker", "Worker")]
    [InlineData("Worker", "worker")]
    public void An_overlay_may_spell_it_in_another_way(string spec, string overlay)
    {
        string Job(string role, string says) =>
            $"apiVersion: training.kubedl.io/v1alpha1\nkind: TFJob\nmetadata: {{name: a}}\nspec:\n  tfReplicaSpecs:\n    {role}: {{{says}}}\n";
        var written = Job(
            spec == "worker" ? "{|SLIP1016:worker|}" : spec,
            $"replicas: 1, {KubeDlSpec.Pod("tensorflow")}"
        );

        var analysis = OverlayTest.Verify(written, Job(overlay, "replicas: 4"));

        OverlayTest.Value(analysis, "spec.tfReplicaSpecs.Worker.replicas").ShouldBe("4");
    }

    [Fact]
    public void Two_spellings_of_one_role_are_an_error() =>
        KubeDlSpec
            .Verify(
                KubeDlSpec.Job(
                    "TFJob",
                    $"tfReplicaSpecs:\n  Worker: {{{KubeDlSpec.Pod("tensorflow")}}}\n  {{|SLIP1010:worker|}}: {{{KubeDlSpec.Pod("tensorflow")}}}"
                )
            )
            .Single()
            .Message.ShouldContain("'worker' and 'Worker'");

    [Fact]
    public void The_roles_of_an_MPIJob_are_not_read_so() =>
        KubeDlSpec.Verify(
            KubeDlSpec.Job(
                "MPIJob",
                $"{{|SLIP1002:mpiReplicaSpecs|}}:\n  {{|SLIP1001:launcher|}}: {{replicas: 1, {KubeDlSpec.Pod("mpi")}}}"
            )
        );
}
