namespace Slipway.Language.Tests.KubeDl.Rules;

public class MissingSlotsTests
{
    [Theory]
    [InlineData("command: [mpirun], args: [\"-np\", {|SLIP4033:\"4\"|}, python, x.py]", "")]
    [InlineData("command: [sh, -c, {|SLIP4033:\"mpirun -np 4 python x.py\"|}]", "")]
    [InlineData("command: [horovodrun, -np, {|SLIP4033:\"5\"|}, python, x.py]", "slotsPerWorker: 2")]
    [InlineData("command: [/usr/bin/mpiexec, -n, {|SLIP4033:\"3\"|}, ./x]", "")]
    public void More_processes_than_slots_are_reported(string command, string spec) => Verify(command, spec);

    [Theory]
    [InlineData("command: [mpirun, -np, \"2\", python, x.py]", "")]
    [InlineData("command: [mpirun, -np, \"4\", python, x.py]", "slotsPerWorker: 2")]
    [InlineData("command: [mpirun, --oversubscribe, -np, \"4\", python, x.py]", "")]
    [InlineData("command: [mpirun, python, x.py, -n, \"40\"]", "")]
    [InlineData("command: [mpirun, -np, $(N), python, x.py]", "")]
    [InlineData("command: [python, x.py, -n, \"40\"]", "")]
    public void Enough_slots_are_silent(string command, string spec) => Verify(command, spec);

    private static void Verify(string command, string spec) =>
        SpecTest.Verify(
            $$$"""
            apiVersion: training.kubedl.io/v1alpha1
            kind: MPIJob
            metadata: {name: mpi}
            spec:
              cleanPodPolicy: Running
              {{{spec}}}
              mpiReplicaSpecs:
                Launcher:
                  replicas: 1
                  template: {spec: {containers: [{name: mpi, image: "acme/horovod:1", {{{command}}} }]}}
                Worker:
                  replicas: 2
                  template: {spec: {containers: [{name: mpi, image: "acme/horovod:1"}]}}
            """
        );
}
