namespace Slipway.Language.Tests.KubeDl.Rules;

public class MissingContainerTests
{
    [Fact]
    public void A_worker_without_the_container_is_reported_at_the_one_it_has() =>
        KubeDlSpec
            .Verify(KubeDlSpec.TFJob(worker: KubeDlSpec.Pod("{|SLIP4010:main|}")))
            .Single()
            .Message.ShouldEndWith("call the container that trains 'tensorflow'");

    [Theory]
    [InlineData("PyTorchJob", "pytorchReplicaSpecs", "pytorch")]
    [InlineData("XGBoostJob", "xgbReplicaSpecs", "xgboostjob")]
    public void Every_kind_has_a_name_of_its_own(string kind, string roles, string container)
    {
        KubeDlSpec.Verify(
            KubeDlSpec.Job(kind, $"{roles}:\n  Master:\n    {KubeDlSpec.Pod("{|SLIP4010:tensorflow|}")}")
        );
        KubeDlSpec.Verify(KubeDlSpec.Job(kind, $"{roles}:\n  Master:\n    {KubeDlSpec.Pod(container)}"));
    }

    [Fact]
    public void A_role_with_several_containers_is_reported_as_a_whole() =>
        KubeDlSpec.Verify(
            KubeDlSpec.Job(
                "TFJob",
                "tfReplicaSpecs:\n  {|SLIP4010:Worker|}: {template: {spec: {containers: [{name: a, image: 'a:1'}, {name: b, image: 'b:1'}]}}}"
            )
        );

    [Fact]
    public void A_container_next_to_others_is_fine() =>
        KubeDlSpec.Verify(
            KubeDlSpec.TFJob(
                worker: "template: {spec: {containers: [{name: log, image: 'a:1'}, {name: tensorflow, image: 'b:1'}]}}"
            )
        );
}
